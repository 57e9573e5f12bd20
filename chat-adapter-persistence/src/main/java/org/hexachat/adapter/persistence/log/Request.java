package org.hexachat.adapter.persistence.log;

import java.util.Optional;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.room.RoomAccess;

/**
 * What somebody asks the log to hold.
 *
 * @param access what the room opens to from now on; there for a change of access alone
 */
record Request(PendingEvent event, Optional<RoomAccess> access) {

    Request {
        if (event.change() instanceof RoomChange.MessageWithdrawn) {
            throw new IllegalArgumentException("Nothing is ever appended as withdrawn");
        }
        if (event.change() instanceof RoomChange.AccessChanged != access.isPresent()) {
            throw new IllegalArgumentException("A change of access, and nothing else, says what the room opens to");
        }
    }

    static Request of(PendingEvent event) {
        return new Request(event, Optional.empty());
    }
}
