package org.hexachat.adapter.persistence.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.row.AttachmentRow;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.adapter.persistence.row.Keyset;
import org.hexachat.application.port.out.SentAttachmentRepository;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.storage.SentAttachment;
import org.hexachat.domain.storage.SentAttachmentQuery;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files of all rooms in {@code attachment}. */
@Stored
final class JdbcSentAttachmentRepository implements SentAttachmentRepository {

    private final JdbcClient jdbc;
    private final ColumnMapper columns;

    JdbcSentAttachmentRepository(JdbcClient jdbc, ColumnMapper columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    @Override
    public List<SentAttachment> list(SentAttachmentQuery query) {
        Optional<SentAttachment.Place> edge = query.after();
        JdbcClient.StatementSpec page = switch (query.order()) {
            case CREATED ->
                jdbc.sql(SentAttachmentSql.NEWEST)
                        .param(
                                "at",
                                edge.map(SentAttachment.Place::at)
                                        .map(ColumnMapper::column)
                                        .orElse(OffsetDateTime.MAX));
            case SIZE ->
                jdbc.sql(SentAttachmentSql.LARGEST)
                        .param("size", edge.map(SentAttachment.Place::size).orElse(Long.MAX_VALUE));
        };
        return page.param("edge", edge.map(place -> place.id().value()).orElse(Keyset.LAST))
                .param("limit", query.limit())
                .query((row, number) -> sent(row))
                .list();
    }

    private SentAttachment sent(ResultSet row) throws SQLException {
        return new SentAttachment(
                AttachmentRow.of(row),
                columns.actor(row.getObject("uploader_id", UUID.class), row.getString("uploader_name")),
                new RoomId(row.getObject("room_id", UUID.class)),
                new RoomName(row.getString("room_name")),
                new MessageId(row.getObject("message_id", UUID.class)),
                new Sequence(row.getLong("message_seq")),
                columns.instant(row.getObject("created_at", OffsetDateTime.class)));
    }
}
