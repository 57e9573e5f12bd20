package org.hexachat.adapter.persistence.log;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
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

    Scene take(List<PendingEvent> events, Patience patience) {
        Set<UUID> joining = new HashSet<>();
        Set<UUID> rooms = new HashSet<>();
        for (PendingEvent event : events) {
            rooms.add(room(event));
            if (event.change() instanceof RoomChange.MemberJoined) {
                joining.add(actor(event));
            }
        }
        return joining.isEmpty()
                ? lock(rooms, new HashSet<>(), Set.of(), patience)
                : lock(rooms, joining, events, patience);
    }

    private Scene lock(Set<UUID> rooms, Set<UUID> joining, List<PendingEvent> events, Patience patience) {
        Set<UUID> accounts = new HashSet<>(
                patience == Patience.WAIT
                        ? ids(BatchSql.LOCK_ACCOUNTS, joining)
                        : ids(BatchSql.LOCK_FREE_ACCOUNTS, joining));
        Set<UUID> held = patience == Patience.WAIT ? Set.of() : missing(BatchSql.ACCOUNTS, joining, accounts);
        Set<UUID> busy = new HashSet<>();
        for (PendingEvent event : events) {
            if (event.change() instanceof RoomChange.MemberJoined && held.contains(actor(event))) {
                busy.add(room(event));
            }
        }
        rooms.removeAll(busy);
        return lock(rooms, busy, accounts, patience);
    }

    /** Of a room that is not ours, nothing is known: the reason is looked at, so that a busy one is not taken for gone. */
    private Scene lock(Set<UUID> rooms, Set<UUID> busy, Set<UUID> accounts, Patience patience) {
        Map<UUID, Long> positions = new HashMap<>();
        jdbc.sql(patience == Patience.WAIT ? BatchSql.LOCK_ROOMS : BatchSql.LOCK_FREE_ROOMS)
                .param("ids", new ColumnArrays<>(rooms).uuids(id -> id))
                .query(row -> {
                    positions.put(row.getObject(1, UUID.class), row.getLong(2));
                });
        if (patience == Patience.PASS_BY) {
            busy.addAll(missing(BatchSql.ROOMS, rooms, positions.keySet()));
        }
        return new Scene(positions, busy, accounts);
    }

    /** Those that are there, though they could not be locked. */
    private Set<UUID> missing(String sql, Set<UUID> asked, Set<UUID> locked) {
        Set<UUID> missing = new HashSet<>(asked);
        missing.removeAll(locked);
        return missing.isEmpty() ? missing : new HashSet<>(ids(sql, missing));
    }

    private List<UUID> ids(String sql, Set<UUID> ids) {
        return jdbc.sql(sql)
                .param("ids", new ColumnArrays<>(ids).uuids(id -> id))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private static UUID room(PendingEvent event) {
        return event.room().value();
    }

    private static UUID actor(PendingEvent event) {
        return event.actor().id().value();
    }
}
