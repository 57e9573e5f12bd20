package org.hexachat.application.port.out;

import org.hexachat.domain.log.RoomEvent;

/** Says what happened in the words of the protocol. */
public interface EventWriter {

    /** One JSON object, as a subscriber of the room is told it. */
    String write(RoomEvent event);
}
