package org.hexachat.benchmarks.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hexachat.benchmarks.client.Crowd;
import org.hexachat.benchmarks.protocol.Seat;

/**
 * The people and rooms of the benchmark, written into the database: to register 5,000 people over HTTP would measure how slow
 * hashing a password is meant to be. Their tokens and ids follow from their numbers; an id is a UUIDv7 of the beginning of time.
 */
public final class Population {

    private static final long VERSION_7 = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private static final String USERS = """
            insert into users (id, username, name_key, password_hash, administrator, created_at)
            select cast('00000000-0000-7000-8000-' || lpad(to_hex(i), 12, '0') as uuid),
                   'bench_' || i, 'bench_' || i, 'opened by no password', false, now()
            from generate_series(0, ? - 1) i
            """;

    private static final String SESSIONS = """
            insert into session (id, user_id, token_hash, created_at, last_used_at)
            select id, id, sha256(convert_to(replace(username, 'bench_', 'token_'), 'UTF8')), created_at, created_at
            from users
            where username like 'bench\\_%'
            """;

    private static final String ROOMS = """
            insert into room (id, name, name_key, owner_id, created_at)
            select cast('00000000-0000-' || ? || '-8000-' || lpad(to_hex(i), 12, '0') as uuid),
                   ? || i, ? || i, cast('00000000-0000-7000-8000-000000000000' as uuid), now()
            from generate_series(0, ? - 1) i
            """;

    private static final String MEMBERSHIPS = """
            insert into membership (room_id, user_id, joined_at)
            select cast('00000000-0000-' || ? || '-8000-' || lpad(to_hex(i % ?), 12, '0') as uuid),
                   cast('00000000-0000-7000-8000-' || lpad(to_hex(i), 12, '0') as uuid), now()
            from generate_series(0, ? - 1) i
            """;

    /**
     * As autovacuum does within a minute where people come one by one: without statistics the planner takes {@code deleted_at is
     * null} for rare, and reads all accounts by an index of those that are alive to find one by its name.
     */
    private static final String ANALYZE = "analyze";

    private final EmbeddedDatabase database;
    private final Map<String, Integer> crowds = new HashMap<>();

    private Population(EmbeddedDatabase database) {
        this.database = database;
    }

    /** Makes that many people, each logged in. */
    public static Population of(EmbeddedDatabase database, int people) {
        Population population = new Population(database);
        population.execute(USERS, people);
        population.execute(SESSIONS);
        population.execute(ANALYZE);
        return population;
    }

    /** Makes the rooms of a crowd, with its people as their members. */
    public void settle(Crowd crowd) {
        int number = crowds.size() + 1;
        crowds.put(crowd.roomPrefix(), number);
        String group = Long.toHexString(VERSION_7 | number);
        execute(ROOMS, group, crowd.roomPrefix(), crowd.roomPrefix(), crowd.rooms());
        execute(MEMBERSHIPS, group, crowd.rooms(), crowd.connections());
        execute(ANALYZE);
    }

    /** Answers where a connection of a settled crowd sits. */
    public Seat seat(Crowd crowd, int connection) {
        int room = crowd.roomOf(connection);
        long group = VERSION_7 | crowds.getOrDefault(crowd.roomPrefix(), 0);
        return new Seat(connection, "token_" + connection, crowd.roomPrefix() + room, new UUID(group, VARIANT | room));
    }

    private void execute(String sql, Object... parameters) {
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
