package org.hexachat.adapter.persistence.log;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexachat.adapter.persistence.row.ColumnArrays;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.SlowMode;
import org.hexachat.domain.user.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes the locks of a commit, in the one order of this adapter: accounts, then rooms, each by identifier, so that no two
 * transactions wait for each other.
 */
@Component
final class SceneLocks {

    private final JdbcClient jdbc;

    SceneLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins a scene with the accounts of those who join. What they want to join is busy where somebody else holds one. */
    Scene lockAccounts(List<PendingEvent> events, Patience patience) {
        Set<UUID> joining = new HashSet<>();
        for (PendingEvent event : events) {
            if (event.change() instanceof RoomChange.MemberJoined) {
                joining.add(actor(event));
            }
        }
        return joining.isEmpty() ? new Scene(Set.of()) : lock(joining, events, patience);
    }

    private Scene lock(Set<UUID> joining, List<PendingEvent> events, Patience patience) {
        if (patience == Patience.WAIT) {
            return new Scene(ids(BatchSql.LOCK_ACCOUNTS, joining));
        }
        Set<UUID> accounts = ids(BatchSql.LOCK_FREE_ACCOUNTS, joining);
        Scene scene = new Scene(accounts);
        Set<UUID> held = missing(BatchSql.ACCOUNTS, joining, accounts);
        for (PendingEvent event : events) {
            if (event.change() instanceof RoomChange.MemberJoined && held.contains(actor(event))) {
                scene.passBy(event.room().value());
            }
        }
        return scene;
    }

    /** Locks rooms on a round trip on which nothing went before: what follows sees all that the holders before us did. */
    void lockRooms(Set<UUID> rooms, Patience patience, Scene scene, RoundTrip trip) {
        trip.ask(
                patience == Patience.WAIT ? BatchSql.LOCK_ROOMS : BatchSql.LOCK_FREE_ROOMS,
                Map.of("ids", new ColumnArrays<>(rooms).uuids(id -> id)),
                row -> scene.hold(
                        row.getObject(1, UUID.class),
                        new HeldRoom(
                                row.getLong(2),
                                new UserId(row.getObject(3, UUID.class)),
                                SlowMode.ofSeconds(row.getInt(4)),
                                name(row.getString(5)),
                                users(row.getString(6)))));
    }

    /** Of a room that is not ours, nothing is known: the reason is looked at, so that a busy one is not taken for gone. */
    void passByThoseOfOthers(Set<UUID> rooms, Scene scene) {
        missing(BatchSql.ROOMS, rooms, scene.held()).forEach(scene::passBy);
    }

    /** Those that are there, though they could not be locked. */
    private Set<UUID> missing(String sql, Set<UUID> asked, Set<UUID> locked) {
        Set<UUID> missing = new HashSet<>(asked);
        missing.removeAll(locked);
        return missing.isEmpty() ? missing : ids(sql, missing);
    }

    private Set<UUID> ids(String sql, Set<UUID> ids) {
        return jdbc.sql(sql)
                .param("ids", new ColumnArrays<>(ids).uuids(id -> id))
                .query((row, number) -> row.getObject(1, UUID.class))
                .set();
    }

    private static UUID actor(PendingEvent event) {
        return event.actor().id().value();
    }

    private static Set<UserId> users(@Nullable String column) {
        return column == null
                ? Set.of()
                : Stream.of(column.split(","))
                        .map(UUID::fromString)
                        .map(UserId::new)
                        .collect(Collectors.toSet());
    }

    /** A direct conversation has none. */
    private static RoomName name(@Nullable String column) {
        return column == null ? RoomName.NONE : new RoomName(column);
    }
}
