package org.hexachat.application.port.out;

import java.io.InputStream;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.attachment.Rendition;
import org.hexachat.domain.error.ChatException;

/**
 * Keeps the bytes of files in their renditions, and knows nothing else of them. However long a file is, reading and writing it take the same little
 * memory, and hold nothing that others wait for while the other side is slow. Every call can throw {@code storage.unavailable}.
 */
public interface AttachmentContents {

    /**
     * Reads a stream to its end and keeps what it says as this rendition, of which nothing may be there yet. What the stream throws
     * passes through, and may leave a part behind, to be deleted.
     *
     * @param most how many bytes there may be; no more than a piece beyond is ever read or kept
     * @return how many bytes there were
     * @throws ChatException {@code attachment.too_large} where there are more, which may leave a part behind, too
     */
    long write(AttachmentId id, Rendition rendition, InputStream bytes, long most);

    /** The bytes in their order; none where there are none. Ends too early where they are deleted meanwhile. */
    InputStream read(AttachmentId id, Rendition rendition);

    /** Forgets the bytes of all renditions, if there are any. */
    void delete(AttachmentId id);
}
