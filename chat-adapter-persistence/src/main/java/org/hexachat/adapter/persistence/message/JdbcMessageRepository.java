package org.hexachat.adapter.persistence.message;

import java.util.List;
import java.util.Optional;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.domain.log.RoomHistory;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages in {@code message}. */
@Stored
final class JdbcMessageRepository implements MessageRepository {

    /**
     * One statement sees one moment, so the position fits the messages without a lock. Names are looked up one by one: a join
     * may read all accounts for the sake of a page. The room is named twice for the planner's sake: of a room that comes out of a
     * join it expects the average, and would sort all messages of a busy one.
     */
    private static final String LATEST = """
            select r.last_seq, r.id as room_id, m.seq, m.id, m.author_id,
                   (select username from users where id = m.author_id) as author_name, m.body, m.posted_at
            from room r
            left join lateral (
                select seq, id, author_id, body, posted_at
                from message
                where room_id = :room
                order by seq desc
                limit :limit
            ) m on true
            where r.id = :room
            order by m.seq
            """;

    private static final RowMapper<HistoryRow> ROW = new SimplePropertyRowMapper<>(HistoryRow.class);

    private final JdbcClient jdbc;
    private final HistoryRowMapper mapper;

    JdbcMessageRepository(JdbcClient jdbc, HistoryRowMapper mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    @Override
    public Optional<RoomHistory> latest(RoomId room, int limit) {
        List<HistoryRow> rows = jdbc.sql(LATEST)
                .param("room", room.value())
                .param("limit", limit)
                .query(ROW)
                .list();
        return rows.stream().findFirst().map(first -> new RoomHistory(messages(rows), new Sequence(first.lastSeq())));
    }

    private List<Message> messages(List<HistoryRow> rows) {
        return rows.stream()
                .filter(row -> row.seq() != null)
                .map(mapper::toMessage)
                .toList();
    }
}
