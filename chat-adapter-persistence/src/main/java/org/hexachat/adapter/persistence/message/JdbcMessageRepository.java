package org.hexachat.adapter.persistence.message;

import java.util.List;
import java.util.Optional;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.domain.log.RoomHistory;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages in {@code message}. */
@Stored
final class JdbcMessageRepository implements MessageRepository {

    private static final RowMapper<HistoryRow> HISTORY = new SimplePropertyRowMapper<>(HistoryRow.class);
    private static final RowMapper<MessageRow> MESSAGE = new SimplePropertyRowMapper<>(MessageRow.class);

    private final JdbcClient jdbc;
    private final HistoryRowMapper mapper;

    JdbcMessageRepository(JdbcClient jdbc, HistoryRowMapper mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    @Override
    public Optional<RoomHistory> latest(RoomId room, int limit) {
        List<HistoryRow> rows = jdbc.sql(MessageSql.LATEST)
                .param("room", room.value())
                .param("limit", limit)
                .query(HISTORY)
                .list();
        return rows.stream().findFirst().map(first -> new RoomHistory(messages(rows), new Sequence(first.lastSeq())));
    }

    @Override
    public List<Message> page(RoomId room, MessagePage page) {
        return switch (page.direction()) {
            case AFTER -> read(jdbc.sql(MessageSql.AFTER), room, page);
            case BEFORE -> read(jdbc.sql(MessageSql.BEFORE), room, page).reversed();
        };
    }

    @Override
    public List<Message> replies(RoomId room, MessageId thread, MessagePage page) {
        return switch (page.direction()) {
            case AFTER -> read(jdbc.sql(MessageSql.REPLIES_AFTER).param("thread", thread.value()), room, page);
            case BEFORE ->
                read(jdbc.sql(MessageSql.REPLIES_BEFORE).param("thread", thread.value()), room, page)
                        .reversed();
        };
    }

    @Override
    public Optional<Message> find(RoomId room, MessageId id) {
        return jdbc.sql(MessageSql.FIND)
                .param("room", room.value())
                .param("id", id.value())
                .query(MESSAGE)
                .optional()
                .map(mapper::toMessage);
    }

    private List<Message> read(JdbcClient.StatementSpec statement, RoomId room, MessagePage page) {
        return statement
                .param("room", room.value())
                .param("from", page.from().value())
                .param("limit", page.limit())
                .query(MESSAGE)
                .list()
                .stream()
                .map(mapper::toMessage)
                .toList();
    }

    private List<Message> messages(List<HistoryRow> rows) {
        return rows.stream()
                .filter(row -> row.seq() != null)
                .map(mapper::toMessage)
                .toList();
    }
}
