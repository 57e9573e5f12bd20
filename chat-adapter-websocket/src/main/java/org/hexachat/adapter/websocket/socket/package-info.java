/** RFC 6455 over Tomcat's connections: handshakes, frames as bytes, and nothing that is kept for a connection at rest. */
@NullMarked
package org.hexachat.adapter.websocket.socket;

import org.jspecify.annotations.NullMarked;
