/** A WebSocket client that is fast, and that can misbehave: for load tests and for abuse of the protocol. */
@NullMarked
package org.hexachat.testkit.websocket;

import org.jspecify.annotations.NullMarked;
