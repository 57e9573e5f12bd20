package org.hexachat.application.port.in.attachment;

import java.io.InputStream;
import java.util.OptionalLong;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.attachment.ContentType;
import org.hexachat.domain.attachment.Rendition;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.RoomId;

/** Look at a file of a room that one is a member of. */
public interface ReadAttachmentUseCase {

    /**
     * The file; one that was not sent is there for who uploaded it alone, and one of somebody whom the caller blocks is not there.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_member}; {@code attachment.not_found}, also once its message
     *     was deleted, and for a thumbnail where there is none
     */
    Content read(Query query);

    /** Which file, in which form. */
    record Query(Caller caller, RoomId room, AttachmentId attachment, Rendition rendition) {}

    /** A file, whose bytes are read only as they are asked for. */
    interface Content {

        Attachment attachment();

        /** What the bytes are. */
        ContentType type();

        /** How many there are, where that is known before they are read. */
        OptionalLong length();

        /** Its bytes, to be closed by whoever asks; ends too early where the file is deleted meanwhile. */
        InputStream open();
    }
}
