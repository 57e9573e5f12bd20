package org.hexachat.adapter.persistence.log;

import java.util.List;
import java.util.Optional;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.invitation.InvitationId;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.message.MentionedNames;
import org.hexachat.domain.room.RoomAccess;

/**
 * What somebody asks the log to hold.
 *
 * @param access what the room opens to from now on; there for a change of access alone
 * @param posthumous whether it is about a message of somebody whose account is gone; there for deletions alone
 * @param invitation what opens the room to who joins; there for joins alone
 * @param attachments which files go with a message
 * @param names the names in its text: read by who asks, since a commit keeps its rooms waiting
 */
record Request(
        PendingEvent event,
        Optional<RoomAccess> access,
        Optional<InvitationId> invitation,
        boolean posthumous,
        List<AttachmentId> attachments,
        MentionedNames names) {

    Request {
        if (event.change() instanceof RoomChange.MessageWithdrawn) {
            throw new IllegalArgumentException("Nothing is ever appended as withdrawn");
        }
        if (event.change() instanceof RoomChange.AccessChanged != access.isPresent()) {
            throw new IllegalArgumentException("A change of access, and nothing else, says what the room opens to");
        }
        if (!attachments.isEmpty() && !(event.change() instanceof RoomChange.MessagePosted)) {
            throw new IllegalArgumentException("Files go with a message");
        }
        if (invitation.isPresent() && !(event.change() instanceof RoomChange.MemberJoined)) {
            throw new IllegalArgumentException("An invitation is for a join");
        }
        if (posthumous && !(event.change() instanceof RoomChange.MessageDeleted)) {
            throw new IllegalArgumentException("Who is gone does nothing but delete");
        }
    }

    private Request(
            PendingEvent event,
            Optional<RoomAccess> access,
            Optional<InvitationId> invitation,
            boolean posthumous,
            List<AttachmentId> attachments) {
        this(event, access, invitation, posthumous, attachments, event.names());
    }

    static Request of(PendingEvent event) {
        return new Request(event, Optional.empty(), Optional.empty(), false, List.of());
    }

    static Request toOpen(PendingEvent event, RoomAccess access) {
        return new Request(event, Optional.of(access), Optional.empty(), false, List.of());
    }

    static Request by(InvitationId invitation, PendingEvent event) {
        return new Request(event, Optional.empty(), Optional.of(invitation), false, List.of());
    }

    static Request posthumous(PendingEvent deletion) {
        return new Request(deletion, Optional.empty(), Optional.empty(), true, List.of());
    }

    static Request with(List<AttachmentId> attachments, PendingEvent event) {
        return new Request(event, Optional.empty(), Optional.empty(), false, attachments);
    }
}
