package org.hexachat.domain.attachment;

import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/**
 * A file whose bytes are all there.
 *
 * @param sent whether a message has it
 */
public record StoredAttachment(Attachment attachment, RoomId room, UserId uploader, boolean sent) {

    /** Whether a member of its room may see it: what was not sent is for who uploaded it alone. */
    public boolean isVisibleTo(UserId member) {
        return sent || uploader.equals(member);
    }
}
