/** What the sockets speak, told to whoever writes a client. */
@NullMarked
package org.hexachat.adapter.websocket.docs;

import org.jspecify.annotations.NullMarked;
