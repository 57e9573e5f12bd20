package org.hexachat.adapter.persistence.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.row.Keyset;
import org.hexachat.application.port.out.AuthoredMessageRepository;
import org.hexachat.domain.message.AuthoredPage;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.UserId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody said, in {@code searched_message} and {@code message}. */
@Stored
final class JdbcAuthoredMessageRepository implements AuthoredMessageRepository {

    /** How many places are looked at for what was not copied yet. */
    private static final long WINDOW = 5_000;

    private static final int ROOMS = 1_000;

    private static final RowMapper<MessageRow> MESSAGE = new SimplePropertyRowMapper<>(MessageRow.class);

    private final JdbcClient jdbc;
    private final HistoryRowMapper mapper;

    JdbcAuthoredMessageRepository(JdbcClient jdbc, HistoryRowMapper mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    @Override
    public List<RoomId> roomsOf(UserId author, Optional<RoomId> after, int limit) {
        List<RoomId> found = new ArrayList<>();
        UUID edge = after.map(RoomId::value).orElse(Keyset.FIRST);
        for (List<Place> page = rooms(author, edge); !page.isEmpty(); page = rooms(author, edge)) {
            for (Place place : page) {
                if (place.possible()) {
                    found.add(new RoomId(place.room()));
                }
                if (found.size() == limit) {
                    return found;
                }
            }
            edge = page.getLast().room();
        }
        return found;
    }

    private List<Place> rooms(UserId author, UUID edge) {
        return jdbc.sql(AuthoredSql.ROOMS)
                .param("user", author.value())
                .param("after", edge)
                .param("limit", ROOMS)
                .query((row, number) -> new Place(row.getObject(1, UUID.class), row.getBoolean(2)))
                .list();
    }

    @Override
    public AuthoredPage page(UserId author, RoomId room, Sequence after, int limit) {
        return jdbc.sql(AuthoredSql.EXTENT)
                .param("room", room.value())
                .query((row, number) -> new Extent(row.getLong(1), row.getLong(2)))
                .optional()
                .map(extent -> page(author, room, after.value(), limit, extent))
                .orElse(AuthoredPage.NOTHING);
    }

    /** What is copied stays so while it is read: the copy only grows, and what was said keeps its place. */
    private AuthoredPage page(UserId author, RoomId room, long position, int limit, Extent extent) {
        boolean copied = position < extent.upTo();
        long end = copied ? extent.upTo() : Math.min(extent.last(), position + WINDOW);
        List<Message> found = jdbc
                .sql(copied ? AuthoredSql.COPIED : AuthoredSql.NEW)
                .param("user", author.value())
                .param("room", room.value())
                .param("position", position)
                .param("end", end)
                .param("limit", limit)
                .query(MESSAGE)
                .list()
                .stream()
                .map(mapper::toMessage)
                .toList();
        long next = found.size() == limit ? found.getLast().sequence().value() : end;
        return new AuthoredPage(found, next < extent.last() ? Optional.of(new Sequence(next)) : Optional.empty());
    }

    @Override
    public long count(UserId author) {
        return jdbc.sql(AuthoredSql.COUNT)
                .param("user", author.value())
                .query(Long.class)
                .single();
    }

    private record Place(UUID room, boolean possible) {}

    private record Extent(long last, long upTo) {}
}
