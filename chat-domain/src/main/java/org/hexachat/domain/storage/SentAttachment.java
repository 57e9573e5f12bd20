package org.hexachat.domain.storage;

import java.time.Instant;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.Actor;

/**
 * A file that was sent in a room with a name, and where.
 *
 * @param uploader who sent it, under the name of today
 * @param message which message has it
 * @param sequence the place of that message in the room
 * @param at when it began to arrive
 */
public record SentAttachment(
        Attachment attachment,
        Actor uploader,
        RoomId room,
        RoomName roomName,
        MessageId message,
        Sequence sequence,
        Instant at) {

    /** Where this stands in a list, whatever its order. */
    public Place place() {
        return new Place(at, attachment.size(), attachment.id());
    }

    /** Where a file stands in a list. */
    public record Place(Instant at, long size, AttachmentId id) {}
}
