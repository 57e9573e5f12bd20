package org.hexachat.adapter.persistence.message;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.application.port.out.FormerTextRepository;
import org.hexachat.domain.message.FormerText;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Former texts in {@code message_edit}. */
@Stored
final class JdbcFormerTextRepository implements FormerTextRepository {

    private static final String FORMER_TEXTS = """
            select e.edit_seq, e.editor_id, (select username from users where id = e.editor_id) as editor_name, e.edited_at,
                   e.body
            from (select seq from message where room_id = :room and id = :id limit 1) m
            cross join lateral (
                select edit_seq, editor_id, edited_at, body
                from message_edit
                where room_id = :room and message_seq = m.seq and edit_seq > :from
                order by edit_seq
                limit :limit
            ) e
            order by e.edit_seq
            """;

    private final JdbcClient jdbc;
    private final ColumnMapper columns;

    JdbcFormerTextRepository(JdbcClient jdbc, ColumnMapper columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    @Override
    public List<FormerText> of(RoomId room, MessageId message, Sequence after, int limit) {
        return jdbc.sql(FORMER_TEXTS)
                .param("room", room.value())
                .param("id", message.value())
                .param("from", after.value())
                .param("limit", limit)
                .query((row, number) -> new FormerText(
                        columns.sequence(row.getLong("edit_seq")),
                        columns.actor(row.getObject("editor_id", UUID.class), row.getString("editor_name")),
                        columns.instant(row.getObject("edited_at", OffsetDateTime.class)),
                        columns.messageText(row.getString("body"))))
                .list();
    }
}
