package org.hexachat.application.service.job;

import java.util.UUID;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;

/** Where work goes on that passes through rooms. */
record Place(RoomId room, Sequence after) {

    private static final String SEPARATOR = " ";

    static Place read(String written) {
        String[] parts = written.split(SEPARATOR, 2);
        return new Place(new RoomId(UUID.fromString(parts[0])), new Sequence(Long.parseLong(parts[1])));
    }

    String write() {
        return room.value() + SEPARATOR + after.value();
    }

    Place at(Sequence sequence) {
        return new Place(room, sequence);
    }
}
