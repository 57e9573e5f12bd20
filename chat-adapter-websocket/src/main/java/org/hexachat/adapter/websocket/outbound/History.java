package org.hexachat.adapter.websocket.outbound;

import java.util.List;

/**
 * The history of a room, encoded.
 *
 * @param position the room's position when it was read
 */
record History(List<Frame> frames, long position) {

    History {
        frames = List.copyOf(frames);
    }
}
