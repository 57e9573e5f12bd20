package org.hexachat.adapter.persistence.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.application.port.out.AttachmentContents;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.attachment.Rendition;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Bytes in {@code attachment_chunk}. Each piece is a statement of its own, outside of a transaction, so that a connection is taken for
 * as long as a piece takes, and not for as long as somebody sends or receives.
 */
@Stored
final class JdbcAttachmentContents implements AttachmentContents {

    static final int CHUNK = 256 * 1024;

    private final Chunks chunks;
    private final JdbcClient jdbc;

    JdbcAttachmentContents(Chunks chunks, JdbcClient jdbc) {
        this.chunks = chunks;
        this.jdbc = jdbc;
    }

    @Override
    public long write(AttachmentId id, Rendition rendition, InputStream bytes, long most) {
        long size = 0;
        int position = 0;
        byte[] chunk = next(bytes);
        while (chunk.length > 0) {
            size += chunk.length;
            if (size > most) {
                throw new ChatException(ErrorCode.ATTACHMENT_TOO_LARGE, most);
            }
            chunks.write(id, rendition, position, chunk);
            position++;
            chunk = next(bytes);
        }
        return size;
    }

    @Override
    public InputStream read(AttachmentId id, Rendition rendition) {
        return new ChunkedBytes(position -> chunks.read(id, rendition, position));
    }

    @Override
    public void delete(AttachmentId id) {
        jdbc.sql(AttachmentSql.DELETE_CHUNKS).param("id", id.value()).update();
    }

    private static byte[] next(InputStream bytes) {
        try {
            return bytes.readNBytes(CHUNK);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
