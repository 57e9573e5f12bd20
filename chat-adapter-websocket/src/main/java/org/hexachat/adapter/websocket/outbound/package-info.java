/** Towards the sockets: who is connected, what each room tells its listeners in order, and what waits to be written. */
@NullMarked
package org.hexachat.adapter.websocket.outbound;

import org.jspecify.annotations.NullMarked;
