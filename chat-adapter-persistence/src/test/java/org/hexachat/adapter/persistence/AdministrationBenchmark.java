package org.hexachat.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.audit.AuditQuery;
import org.hexachat.domain.bot.BotOrder;
import org.hexachat.domain.bot.BotQuery;
import org.hexachat.domain.room.AdministeredRoomQuery;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomItemQuery;
import org.hexachat.domain.room.RoomNamePiece;
import org.hexachat.domain.room.RoomOrder;
import org.hexachat.domain.storage.SentAttachmentOrder;
import org.hexachat.domain.storage.SentAttachmentQuery;
import org.hexachat.domain.user.AccountQuery;
import org.hexachat.domain.user.AccountState;
import org.hexachat.domain.user.NamePiece;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.postgres.PostgresTest;
import org.hexachat.testkit.postgres.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures the lists of those who run the server, with a million each of accounts, sessions, rooms, lines of the audit log, messages with a file, bots, webhooks and invitations. No test of the build,
 * since its name does not end in one's; run by name, it prints a table. {@code -Drows=} makes it smaller.
 */
@PostgresTest
class AdministrationBenchmark {

    private static final int ROWS = Integer.getInteger("rows", 1_000_000);
    private static final int QUESTIONS_OF_A_KIND = 40;
    private static final int WARM_UP = 5;
    private static final int PAGE = 100;

    private static final String ID = "('00000000-0000-7000-8000-' || lpad(to_hex(%s), 12, '0'))::uuid";

    /** Bots are known by the version of their identifiers. */
    private static final String BOT_ID = ID.replace("-7000-", "-8000-");

    /** Twenty names with a number behind each, so that a piece is in many of them or in one. */
    private static final String NAME =
            "(array['anna', 'boris', 'clara', 'dora', 'emil', 'fritz', 'greta', 'hanna', 'igor', 'jana', 'karl', 'lena', "
                    + "'mila', 'nina', 'olga', 'paul', 'rosa', 'sven', 'tina', 'vera'])[1 + i % 20] || i";

    private static final List<String> FILL = List.of(
            """
            insert into users (id, username, name_key, email, password_hash, administrator, created_at)
            select %s, name, name, name || '@example.org', repeat('h', 97), i = 1, now() - i * interval '1 s'
            from (select i, %s as name from generate_series(1, :rows) i) made
            """.formatted(ID.formatted("i"), NAME),
            """
            insert into session (id, user_id, token_hash, created_at, last_used_at)
            select %1$s, %1$s, sha256(i::text::bytea), now(), now() from generate_series(1, :rows) i
            """.formatted(ID.formatted("i")),
            """
            insert into room (id, name, name_key, owner_id, created_at, last_seq)
            select %s, name, name, %s, now(), 100
            from (select i, 'room_of_' || %s as name from generate_series(1, :rows) i) made
            """.formatted(ID.formatted("i"), ID.formatted("1 + i % (:rows / 10)"), NAME),
            """
            insert into membership (room_id, user_id, joined_at)
            select %1$s, %1$s, now() from generate_series(1, :rows) i
            """.formatted(ID.formatted("i")),
            """
            insert into audit_entry (room_id, room_name, at, actor_id, action, member_id)
            select %s, 'room', now(), %s, case when i %% (:rows / 10) = 0 then 'room.deleted' else 'member.kicked' end, %s
            from generate_series(1, :rows) i
            """.formatted(
                            ID.formatted("1 + i % (:rows / 1000)"),
                            ID.formatted("1 + i % (:rows / 200)"),
                            ID.formatted("1 + i % (:rows / 3)")),
            """
            insert into message (room_id, seq, id, author_id, body, posted_at)
            select %s, 1 + i / (:rows / 200), %s, %s, '', now() from generate_series(1, :rows) i
            """.formatted(
                    ID.formatted("1 + i % (:rows / 200)"), ID.formatted("i"), ID.formatted("1 + i % (:rows / 100)")),
            """
            insert into attachment (id, room_id, uploader_id, name, type, size, created_at, message_seq)
            select id, room_id, author_id, 'a.png', 'image/png', 1 + row_number() over (order by id) * 7919 %% 1000003,
                   posted_at - row_number() over (order by id) * interval '1 s', seq
            from message
            """.formatted(),
            """
            insert into users (id, username, name_key, administrator, created_at, bot_owner_id, bot_scopes)
            select %s, name, name, false, now(), %s, '{rooms:read}'
            from (select i, 'bot_of_' || %s as name from generate_series(1, :rows) i) made
            """.formatted(BOT_ID.formatted("i"), ID.formatted("1 + i % (:rows / 10)"), NAME),
            """
            insert into users (id, username, name_key, administrator, created_at, bot_scopes)
            select %s, name, name, false, now(), '{}'
            from (select i, 'hook_of_' || %s as name from generate_series(1, :rows) i) made
            """.formatted(BOT_ID.formatted(":rows + i"), NAME),
            """
            insert into incoming_webhook (room_id, id, secret_hash, created_by, created_at)
            select %s, %s, sha256(i::text::bytea), %s, now() from generate_series(1, :rows) i
            """.formatted(ID.formatted("i"), BOT_ID.formatted(":rows + i"), ID.formatted("1 + i % (:rows / 10)")),
            """
            insert into outgoing_webhook (id, room_id, url, secret, created_by, created_at, delivered_seq, failures, next_attempt, disabled)
            select %1$s, %1$s, 'https://example.org', 'whsec_', %2$s, now(), 100, 0, now(), false from generate_series(1, :rows) i
            """.formatted(ID.formatted("i"), ID.formatted("1 + i % (:rows / 10)")),
            """
            insert into invitation (id, room_id, hash, created_by, created_at, expires_at, max_uses)
            select %1$s, %1$s, sha256(i::text::bytea), %2$s, now(), now() + interval '7 days', 10 from generate_series(1, :rows) i
            """.formatted(ID.formatted("i"), ID.formatted("1 + i % (:rows / 10)")),
            "vacuum analyze");

    /** A list that finds nothing where something was to be measured is a fast one. */
    private static final Set<String> EMPTY = Set.of(
            "accounts, a page of those that are disabled, which none is",
            "accounts, a piece that no name has",
            "rooms, a piece that no name has",
            "audit log, by whom and what",
            "bots, a piece that no name has");

    private final Map<String, List<Duration>> times = new LinkedHashMap<>();

    @Test
    void lists_stay_fast_with_a_million_rows(TestDatabase database) {
        try (PostgresStorage storage = PostgresStorage.on(database)) {
            JdbcClient jdbc = storage.get(JdbcClient.class);
            FILL.forEach(sql -> fill(jdbc, sql));
            Map<String, IntFunction<?>> kinds = new LinkedHashMap<>();
            kinds.putAll(accounts(storage));
            kinds.putAll(rooms(storage));
            kinds.putAll(lines(storage));
            kinds.putAll(files(storage));
            kinds.putAll(bots(storage));
            kinds.putAll(ofRooms(storage));
            ask(kinds, WARM_UP, false);
            ask(kinds, QUESTIONS_OF_A_KIND, true);
            report();
        }
    }

    private static void fill(JdbcClient jdbc, String sql) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql);
        (sql.contains(":rows") ? statement.param("rows", ROWS) : statement).update();
    }

    private static Map<String, IntFunction<?>> accounts(PostgresStorage storage) {
        Map<String, IntFunction<?>> kinds = new LinkedHashMap<>();
        IntFunction<AccountQuery> page =
                i -> new AccountQuery(Optional.empty(), Optional.empty(), Optional.of("karl" + i), PAGE);
        kinds.put("accounts, a page", i -> storage.accounts().list(page.apply(i)));
        kinds.put(
                "accounts, a page of those that are disabled, which none is",
                i -> storage.accounts()
                        .list(new AccountQuery(
                                Optional.empty(), Optional.of(AccountState.DISABLED), Optional.empty(), PAGE)));
        kinds.put(
                "accounts, a piece that one in ten names has, none of the first",
                i -> storage.accounts().list(called("ina")));
        kinds.put(
                "accounts, a piece that some names have",
                i -> storage.accounts().list(called(someNumber(i))));
        kinds.put("accounts, a piece that no name has", i -> storage.accounts().list(called("zzz" + i)));
        kinds.put(
                "accounts, an e-mail address",
                i -> storage.accounts().list(called("anna" + 20 * (i + 1) + "@example.org")));
        return kinds;
    }

    private static AccountQuery called(String piece) {
        return new AccountQuery(Optional.of(new NamePiece(piece)), Optional.empty(), Optional.empty(), PAGE);
    }

    private static Map<String, IntFunction<?>> rooms(PostgresStorage storage) {
        Map<String, IntFunction<?>> kinds = new LinkedHashMap<>();
        RoomOrder byName = new RoomOrder.ByName(Optional.of("room_of_karl"));
        RoomOrder fromTheFirst = new RoomOrder.ByName(Optional.empty());
        RoomOrder newest = new RoomOrder.NewestFirst(Optional.of(new RoomId(id(ROWS / 2))));
        kinds.put("rooms, a page by name", i -> storage.administeredRooms().list(rooms(Optional.empty(), byName)));
        kinds.put("rooms, a page by age", i -> storage.administeredRooms().list(rooms(Optional.empty(), newest)));
        kinds.put(
                "rooms, a piece that one in ten names has, none of the next",
                i -> storage.administeredRooms().list(rooms(Optional.of("ina"), byName)));
        kinds.put(
                "rooms, a piece that some names have",
                i -> storage.administeredRooms().list(rooms(Optional.of(someNumber(i)), fromTheFirst)));
        kinds.put(
                "rooms, a piece that no name has",
                i -> storage.administeredRooms().list(rooms(Optional.of("zzz" + i), newest)));
        kinds.put(
                "rooms of an owner of ten",
                i -> storage.administeredRooms()
                        .list(new AdministeredRoomQuery(
                                Optional.empty(), user(i), new RoomOrder.ByName(Optional.empty()), PAGE)));
        return kinds;
    }

    private static AdministeredRoomQuery rooms(Optional<String> piece, RoomOrder order) {
        return new AdministeredRoomQuery(piece.map(RoomNamePiece::new), Optional.empty(), order, PAGE);
    }

    private static Map<String, IntFunction<?>> lines(PostgresStorage storage) {
        Map<String, IntFunction<?>> kinds = new LinkedHashMap<>();
        Optional<RoomId> everywhere = Optional.empty();
        Optional<UserId> anybody = Optional.empty();
        Optional<AuditAction> anything = Optional.empty();
        Optional<AuditAction> rare = Optional.of(AuditAction.ROOM_DELETED);
        kinds.put("audit log, a page", i -> storage.audit().entries(lines(everywhere, anybody, anybody, anything)));
        kinds.put(
                "audit log of a room",
                i -> storage.audit().entries(lines(Optional.of(new RoomId(id(1 + i))), anybody, anybody, anything)));
        kinds.put("audit log, by whom", i -> storage.audit().entries(lines(everywhere, user(i), anybody, anything)));
        kinds.put("audit log, to whom", i -> storage.audit().entries(lines(everywhere, anybody, user(i), anything)));
        kinds.put(
                "audit log, what, ten of a million",
                i -> storage.audit().entries(lines(everywhere, anybody, anybody, rare)));
        kinds.put(
                "audit log, by whom and what",
                i -> storage.audit().entries(lines(everywhere, user(i + 1), anybody, rare)));
        return kinds;
    }

    private static AuditQuery lines(
            Optional<RoomId> room, Optional<UserId> actor, Optional<UserId> member, Optional<AuditAction> action) {
        return new AuditQuery(room, actor, member, action, Optional.of((long) ROWS), PAGE);
    }

    private static Map<String, IntFunction<?>> files(PostgresStorage storage) {
        Map<String, IntFunction<?>> kinds = new LinkedHashMap<>();
        for (SentAttachmentOrder order : SentAttachmentOrder.values()) {
            kinds.put(
                    "files by " + order.name().toLowerCase(Locale.ROOT),
                    i -> storage.sentAttachments().list(new SentAttachmentQuery(order, Optional.empty(), PAGE)));
        }
        kinds.put("how much is kept", i -> storage.meter().measure());
        return kinds;
    }

    private static Map<String, IntFunction<?>> bots(PostgresStorage storage) {
        Map<String, IntFunction<?>> kinds = new LinkedHashMap<>();
        BotOrder byName = new BotOrder.ByName(Optional.of("bot_of_karl"));
        BotOrder newest = new BotOrder.NewestFirst(Optional.empty());
        kinds.put(
                "bots, a page", i -> storage.administeredBots().list(bots(Optional.empty(), Optional.empty(), byName)));
        kinds.put(
                "bots, a piece that one in ten names has, none of the next",
                i -> storage.administeredBots().list(bots(Optional.of("ina"), Optional.empty(), byName)));
        kinds.put(
                "bots, a piece that no name has",
                i -> storage.administeredBots().list(bots(Optional.of("zzz" + i), Optional.empty(), newest)));
        kinds.put(
                "bots of an owner of ten",
                i -> storage.administeredBots().list(bots(Optional.empty(), user(i), newest)));
        return kinds;
    }

    private static BotQuery bots(Optional<String> piece, Optional<UserId> owner, BotOrder order) {
        return new BotQuery(piece.map(NamePiece::new), owner, order, PAGE);
    }

    private static Map<String, IntFunction<?>> ofRooms(PostgresStorage storage) {
        Map<String, IntFunction<?>> kinds = new LinkedHashMap<>();
        for (boolean ofOne : List.of(false, true)) {
            String whose = ofOne ? " by whom" : ", a page";
            IntFunction<Optional<UserId>> by = i -> ofOne ? user(i) : Optional.empty();
            kinds.put(
                    "invitations" + whose,
                    i -> storage.invitations()
                            .list(
                                    new RoomItemQuery<>(Optional.empty(), by.apply(i), Optional.empty(), PAGE),
                                    Instant.now()));
            kinds.put(
                    "incoming webhooks" + whose,
                    i -> storage.webhooks()
                            .list(new RoomItemQuery<>(Optional.empty(), by.apply(i), Optional.empty(), PAGE)));
            kinds.put(
                    "outgoing webhooks" + whose,
                    i -> storage.outgoingWebhooks()
                            .list(new RoomItemQuery<>(Optional.empty(), by.apply(i), Optional.empty(), PAGE)));
        }
        return kinds;
    }

    /** A piece of some ten names. */
    private static String someNumber(int i) {
        return Integer.toString(ROWS / 10 + 7 * i);
    }

    private static Optional<UserId> user(int i) {
        return Optional.of(new UserId(id(1 + i)));
    }

    private static UUID id(int number) {
        return UUID.fromString("00000000-0000-7000-8000-%012x".formatted(number));
    }

    private void ask(Map<String, IntFunction<?>> kinds, int questions, boolean measured) {
        kinds.forEach((kind, question) -> {
            for (int i = 0; i < questions; i++) {
                long start = System.nanoTime();
                Object answer = question.apply(i);
                Duration time = Duration.ofNanos(System.nanoTime() - start);
                assertThat(answer instanceof Collection<?> found && found.isEmpty())
                        .as(kind)
                        .isEqualTo(EMPTY.contains(kind));
                if (measured) {
                    times.computeIfAbsent(kind, key -> new ArrayList<>()).add(time);
                }
            }
        });
    }

    private void report() {
        StringBuilder table =
                new StringBuilder("| question | p50 ms | p95 ms | most ms |\n| --- | ---: | ---: | ---: |\n");
        times.forEach((kind, all) -> {
            List<Duration> sorted = all.stream().sorted().toList();
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.1f |%n",
                    kind,
                    millis(sorted, 50),
                    millis(sorted, 95),
                    sorted.getLast().toNanos() / 1e6));
        });
        System.out.println(table);
    }

    private static double millis(List<Duration> sorted, int percent) {
        return sorted.get(sorted.size() * percent / 100).toNanos() / 1e6;
    }
}
