package org.hexachat.adapter.persistence.attachment;

import java.util.Optional;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.attachment.Rendition;

/** Pieces of files, one by one: each can find the store away, also in the middle of a file. */
interface Chunks {

    /** None is empty. */
    Optional<byte[]> read(AttachmentId id, Rendition rendition, int position);

    void write(AttachmentId id, Rendition rendition, int position, byte[] bytes);
}
