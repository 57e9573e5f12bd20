package org.hexachat.adapter.persistence.log;

import java.util.Optional;
import org.hexachat.domain.invitation.InvitationId;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.room.RoomAccess;

/**
 * What somebody asks the log to hold.
 *
 * @param access what the room opens to from now on; there for a change of access alone
 * @param posthumous whether it is about a message of somebody whose account is gone; there for deletions alone
 * @param invitation what opens the room to who joins; there for joins alone
 */
record Request(PendingEvent event, Optional<RoomAccess> access, Optional<InvitationId> invitation, boolean posthumous) {

    Request {
        if (event.change() instanceof RoomChange.MessageWithdrawn) {
            throw new IllegalArgumentException("Nothing is ever appended as withdrawn");
        }
        if (event.change() instanceof RoomChange.AccessChanged != access.isPresent()) {
            throw new IllegalArgumentException("A change of access, and nothing else, says what the room opens to");
        }
        if (invitation.isPresent() && !(event.change() instanceof RoomChange.MemberJoined)) {
            throw new IllegalArgumentException("An invitation is for a join");
        }
        if (posthumous && !(event.change() instanceof RoomChange.MessageDeleted)) {
            throw new IllegalArgumentException("Who is gone does nothing but delete");
        }
    }

    static Request of(PendingEvent event) {
        return new Request(event, Optional.empty(), Optional.empty(), false);
    }

    static Request toOpen(PendingEvent event, RoomAccess access) {
        return new Request(event, Optional.of(access), Optional.empty(), false);
    }

    static Request by(InvitationId invitation, PendingEvent event) {
        return new Request(event, Optional.empty(), Optional.of(invitation), false);
    }

    static Request posthumous(PendingEvent deletion) {
        return new Request(deletion, Optional.empty(), Optional.empty(), true);
    }
}
