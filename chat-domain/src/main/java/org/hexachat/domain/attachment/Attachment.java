package org.hexachat.domain.attachment;

import java.util.Optional;

/**
 * A file as it is shown beside a message.
 *
 * @param type what its bytes are, whatever its name says
 * @param size in bytes
 * @param pixels of a picture that the server could read, as it is stored: a camera may have turned it
 * @param thumbnail how large its {@linkplain Rendition#THUMBNAIL thumbnail} is, where it has one
 */
public record Attachment(
        AttachmentId id,
        FileName name,
        ContentType type,
        long size,
        Optional<PixelSize> pixels,
        Optional<PixelSize> thumbnail) {

    /** How many a message may have. */
    public static final int MAX_PER_MESSAGE = 10;

    public boolean has(Rendition rendition) {
        return rendition == Rendition.ORIGINAL || thumbnail.isPresent();
    }
}
