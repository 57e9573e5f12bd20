package org.hexachat.adapter.persistence.room;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.row.KindColumns;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.RoomQuery;
import org.hexachat.domain.text.UnicodeText;
import org.hexachat.domain.user.UserId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Rooms in {@code room}. */
@Stored
final class JdbcRoomRepository implements RoomRepository {

    /** In no name, and in no text that PostgreSQL takes. */
    private static final char NUL = '\0';

    /** Before every identifier that was ever made. */
    private static final UUID NOBODY = new UUID(0, 0);

    private static final RowMapper<RoomRow> ROOM = new SimplePropertyRowMapper<>(RoomRow.class);

    private final JdbcClient jdbc;
    private final RoomRowMapper mapper;

    JdbcRoomRepository(JdbcClient jdbc, RoomRowMapper mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    @Override
    public Optional<Room> findById(RoomId id) {
        return rooms(jdbc.sql(RoomSql.BY_ID).param("id", id.value())).stream().findFirst();
    }

    @Override
    public Optional<Room> findByName(RoomName name) {
        return rooms(jdbc.sql(RoomSql.BY_NAME).param("nameKey", name.canonical())).stream()
                .findFirst();
    }

    @Override
    public Optional<Room> findDirect(Set<UserId> people) {
        List<UserId> ordered = people.stream()
                .sorted(Comparator.comparing(user -> user.value().toString()))
                .toList();
        return rooms(jdbc.sql(RoomSql.BY_PEOPLE).param("people", KindColumns.write(ordered))).stream()
                .findFirst();
    }

    @Override
    public List<Room> list(RoomQuery query) {
        String piece = query.nameContains().map(JdbcRoomRepository::canonical).orElse("");
        return piece.indexOf(NUL) < 0 ? list(query, piece) : List.of();
    }

    private List<Room> list(RoomQuery query, String piece) {
        return rooms(query.member()
                .map(user -> jdbc.sql(RoomSql.LIST_OF_MEMBER).param("user", user.value()))
                .orElseGet(() -> jdbc.sql(RoomSql.LIST)
                        .param("viewer", query.viewer().map(UserId::value).orElse(NOBODY)))
                .param("piece", piece)
                .param(
                        "afterName",
                        query.after().map(JdbcRoomRepository::storable).orElse(""))
                .param("limit", query.limit()));
    }

    private List<Room> rooms(StatementSpec statement) {
        return statement.query(ROOM).list().stream().map(mapper::toRoom).toList();
    }

    /** A piece need not be a name itself, but is compared like one. */
    private static String canonical(String piece) {
        return new UnicodeText(piece)
                .caseFolded()
                .normalized(Normalizer.Form.NFC)
                .value();
    }

    /** The names after this edge are the names after what stands before the NUL, since none has one. */
    private static String storable(String edge) {
        int end = edge.indexOf(NUL);
        return end < 0 ? edge : edge.substring(0, end);
    }
}
