package org.hexachat.adapter.persistence.attachment;

import java.util.Optional;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.attachment.Rendition;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pieces in {@code attachment_chunk}. */
@Stored
final class JdbcChunks implements Chunks {

    private final JdbcClient jdbc;

    JdbcChunks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<byte[]> read(AttachmentId id, Rendition rendition, int position) {
        return of(AttachmentSql.READ_CHUNK, id, rendition, position)
                .query(byte[].class)
                .optional();
    }

    @Override
    public void write(AttachmentId id, Rendition rendition, int position, byte[] bytes) {
        of(AttachmentSql.WRITE_CHUNK, id, rendition, position)
                .param("bytes", bytes)
                .update();
    }

    private JdbcClient.StatementSpec of(String sql, AttachmentId id, Rendition rendition, int position) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("rendition", column(rendition))
                .param("position", position);
    }

    private static int column(Rendition rendition) {
        return switch (rendition) {
            case ORIGINAL -> 0;
            case THUMBNAIL -> 1;
        };
    }
}
