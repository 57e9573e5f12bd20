package org.hexachat.adapter.websocket.outbound;

import java.util.Optional;

/**
 * An event of a room, encoded.
 *
 * @param frame empty for an event that has its place in the order and is not spoken of
 */
record Arrival(long sequence, Optional<Frame> frame) {}
