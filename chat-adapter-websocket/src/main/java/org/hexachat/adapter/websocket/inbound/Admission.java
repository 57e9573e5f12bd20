package org.hexachat.adapter.websocket.inbound;

import java.util.Map;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.room.RoomId;

/** What a handshake found out, for the connection that comes of it. */
record Admission(Caller caller, RoomId room, Seat seat, Language language) {

    private static final String NAME = Admission.class.getName();

    void keepIn(Map<String, Object> attributes) {
        attributes.put(NAME, this);
    }

    static Admission of(Map<String, Object> attributes) {
        if (attributes.get(NAME) instanceof Admission admission) {
            return admission;
        }
        throw new IllegalStateException("A connection without a handshake");
    }
}
