package org.hexachat.application.port.in.attachment;

import java.io.InputStream;
import java.util.OptionalLong;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.RoomId;

/** Upload a file, to send it with a message. */
public interface UploadAttachmentUseCase {

    /**
     * Reads the bytes to their end, a few at a time. Until a message has it, the file is for the caller alone, and goes after a
     * while. What fails leaves nothing.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_member}; {@code room.muted}; {@code attachment.too_large},
     *     once more bytes came than a file can have, or before any is read where that many are announced;
     *     {@code attachment.too_many_unsent}; {@code input.blank}, {@code input.too_long} or {@code input.characters} for the name;
     *     {@code rate_limited}
     */
    Attachment upload(Command command);

    /**
     * The file.
     *
     * @param announced how many bytes the caller says there are; only ever believed to be more than is allowed
     */
    record Command(Caller caller, RoomId room, String name, OptionalLong announced, InputStream bytes) {}
}
