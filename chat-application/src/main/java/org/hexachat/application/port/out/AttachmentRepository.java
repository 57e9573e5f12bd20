package org.hexachat.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.attachment.StoredAttachment;
import org.hexachat.domain.attachment.Upload;
import org.hexachat.domain.attachment.UploadLimits;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.RoomId;

/**
 * Knows the files of rooms, without their bytes. {@link RoomLog} is what gives them to messages, and what takes them away with a
 * message or a room. Of a file that went away, the bytes wait to be deleted: see {@link #gone}. Every call can throw {@code storage.unavailable}.
 */
public interface AttachmentRepository {

    /**
     * Makes room for a file that begins to arrive. It counts as large as it may become until it {@linkplain #complete is complete}.
     *
     * @throws ChatException {@code room.not_found}; {@code attachment.too_many_unsent} where its uploader would have more files,
     *     or more bytes in them, unsent than the limits say, also when several begin at once
     */
    void begin(Upload upload, UploadLimits limits);

    /** The bytes are all there, from now on it can be sent; answers false where the upload or its room is there no more. */
    boolean complete(Attachment attachment);

    /** A file of this room that is complete. */
    Optional<StoredAttachment> find(RoomId room, AttachmentId id);

    /** Takes a file away unless it was sent; answers whether it did. */
    boolean discard(AttachmentId id);

    /** Files, complete or not, that began to arrive before an instant and were never sent, some of them. */
    List<AttachmentId> unsentSince(Instant before, int limit);

    /** Files that went away and whose bytes may still be there, some of them, until they are {@linkplain #forget forgotten}. */
    List<AttachmentId> gone(int limit);

    /** The bytes of a file that went away were deleted. */
    void forget(AttachmentId id);
}
