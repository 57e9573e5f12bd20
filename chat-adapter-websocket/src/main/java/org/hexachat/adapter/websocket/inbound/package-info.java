/** From the sockets: handshakes and frames, turned into use cases. */
@NullMarked
package org.hexachat.adapter.websocket.inbound;

import org.jspecify.annotations.NullMarked;
