package org.hexachat.adapter.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** The plans of every statement, on a database that was filled. */
record QueryPlans(PostgresStorage storage, SortedMap<String, String> statements) {

    /** Indexes that no statement looks anything up in, because they are there to refuse a double. */
    static final Set<String> PROMISES = Set.of("store_epoch_pkey", "server_setting_pkey");

    /** Indexes by which the database itself finds what goes with something else. */
    static final Set<String> CASCADES =
            Set.of("ticket_of_session", "push_subscription_of_session", "push_notice_of_room");

    /**
     * Their table has one row, which needs no index to be found, or one for each room, all of which are counted once for a job and looked at once for a search of
     * an administrator, or one for each start of a server that nobody set up; or files are looked for in all rooms, by nothing else, or
     * counted; or so much is counted, and no more; or one for each subscription of a browser, or each room that one is told of.
     */
    static final Set<String> OF_ONE_ROW = Set.of(
            "EpochSql.CURRENT",
            "EpochSql.RENEW",
            "IndexSql.INDEXED",
            "PushKeySql.FIND",
            "PushNoticeSql.COLLECT",
            "PushNoticeSql.FOLLOW",
            "SearchSql.BEHIND",
            "SearchSql.BEST_OF_ALL_FILES",
            "SearchSql.NEWEST_OF_ALL_FILES",
            "SettingsSql.FIND",
            "SettingsSql.HOLD",
            "SettingsSql.SAVE",
            "StorageSql.NUMBERS",
            "StorageSql.SENT",
            "StorageSql.UNSENT",
            "SetupSecretSql.TAKE_ALL",
            "SetupSecretSql.REMOVE_ALL",
            "SetupSecretSql.REMOVE_EXPIRED");

    /** As many requests as a busy lane commits together, each in a room of its own. */
    private static final int BATCH = 100;

    static final int PAGE = 200;

    /** Everybody, whoever is in the index of administrators, and the first things that there are to do. */
    static final Set<String> WHOLE = Set.of(
            "UserSql.ALL",
            "UserSql.HAS_ADMINISTRATOR",
            "AccountSql.HOLD_ADMINISTRATORS",
            "FiguresSql.JOBS",
            "FiguresSql.WEBHOOK_EVENTS",
            "JobSql.CLAIM",
            "AttachmentSql.GONE");

    /** One identifier for a user, a session, a room and a message alike, so that {@code :id} means something anywhere. */
    private static final String ID = "('00000000-0000-7000-8000-' || lpad(to_hex(%s), 12, '0'))::uuid";

    private static final UUID SAMPLE = UUID.fromString("00000000-0000-7000-8000-000000000007");

    private static final List<String> FILL = List.of(
            """
            insert into users (id, username, name_key, email, password_hash, administrator, created_at)
            select %s, 'user' || i, 'user' || i, 'user@example.org', repeat('h', 97), i = 1, now() - i * interval '1 s'
            from generate_series(1, 20000) i order by i desc
            """.formatted(ID.formatted("i")),
            """
            insert into users (id, username, name_key, administrator, created_at, bot_owner_id, bot_scopes, bot_expires_at)
            select %s, 'bot' || i, 'bot' || i, false, now(), %s, '{rooms:read}', now() + (i - 5) * interval '1 h'
            from generate_series(1, 10000) i
            """.formatted(ID.formatted("200000 + i"), ID.formatted("1 + i % 2000")),
            """
            insert into session (id, user_id, token_hash, created_at, last_used_at)
            select %1$s, %1$s, sha256(('b' || i)::bytea), now(), now() from generate_series(1, 10000) i
            """.formatted(ID.formatted("200000 + i")),
            """
            insert into session (id, user_id, token_hash, created_at, last_used_at)
            select %s, %s, sha256(i::text::bytea), now(), now() from generate_series(1, 40000) i
            """.formatted(ID.formatted("i"), ID.formatted("1 + i % 20000")),
            """
            insert into room (id, name, name_key, owner_id, created_at, last_seq)
            select %s, 'room' || i, 'room' || i, %1$s, now(), 100 from generate_series(1, 5000) i
            """.formatted(ID.formatted("i")),
            """
            insert into membership (room_id, user_id, joined_at)
            select %s, %s, now() from generate_series(1, 5000) i, generate_series(1, 10) j
            """.formatted(ID.formatted("i"), ID.formatted("1 + (i * 7 + j * 13) % 20000")),
            """
            insert into membership (room_id, user_id, joined_at)
            select %s, %s, now() from generate_series(1001, 2000) i on conflict do nothing
            """.formatted(ID.formatted("i"), ID.formatted("7")),
            """
            insert into message (room_id, seq, id, author_id, client_id, body, posted_at)
            select %s, j, gen_random_uuid(), %s, gen_random_uuid(), 'something that was said', now()
            from generate_series(1, 2000) i, generate_series(1, 100) j
            """.formatted(ID.formatted("i"), ID.formatted("1 + (i + j) % 20000")),
            """
            insert into message (room_id, seq, id, author_id, client_id, body, posted_at, thread_id)
            select %s, j, gen_random_uuid(), %s, gen_random_uuid(), 'something that was said', now(),
                   case when j %% 50 = 0 then %s end
            from generate_series(101, 50000) j
            """.formatted(ID.formatted("7"), ID.formatted("1 + j % 20000"), ID.formatted("1 + j % 40")),
            """
            insert into searched_message (room_id, seq, id, author_id, posted_at, folded)
            select room_id, seq, id, author_id, posted_at, search_fold(body) from message where seq <= 20
            """,
            "insert into searched_room (room_id, up_to) select id, 20 from room",
            """
            insert into room_event (room_id, seq, kind, version, payload, actor_id, at)
            select room_id, seq, 'message.posted', 1,
                   jsonb_build_object('messageId', id, 'clientId', client_id), author_id, posted_at
            from message
            """,
            """
            insert into room_event (room_id, seq, kind, version, payload, actor_id, at)
            select %s, 100000 + j, 'message.edited', 1,
                   jsonb_build_object('messageId', gen_random_uuid(), 'text', 'something else'), %s, now()
            from generate_series(1, 1000) i, generate_series(1, 10) j
            """.formatted(ID.formatted("i"), ID.formatted("1 + (i + j) % 20000")),
            """
            insert into ticket (hash, session_id, expires_at)
            select sha256(i::text::bytea), %s, now() + i * interval '1 min' from generate_series(1, 20000) i
            """.formatted(ID.formatted("i")),
            """
            insert into setup_secret (hash, expires_at)
            select sha256(('s' || i)::bytea), now() + i * interval '1 min' from generate_series(1, 20000) i
            """,
            """
            insert into ban (room_id, user_id, banned_by, banned_at)
            select %s, %s, %s, now() from generate_series(1, 5000) i, generate_series(1, 4) j
            """.formatted(ID.formatted("i"), ID.formatted("1 + (i * 11 + j * 17) % 14000"), ID.formatted("i")),
            """
            insert into mute (room_id, user_id, muted_by, muted_at)
            select %s, %s, %s, now() from generate_series(1, 5000) i, generate_series(1, 4) j
            """.formatted(ID.formatted("i"), ID.formatted("1 + (i * 11 + j * 17) % 14000"), ID.formatted("i")),
            """
            insert into block (blocker_id, blocked_id, blocked_at)
            select %s, %s, now() from generate_series(1, 5000) i, generate_series(1, 4) j
            """.formatted(ID.formatted("i"), ID.formatted("6000 + (i * 11 + j * 17) % 9000")),
            """
            insert into audit_entry (room_id, room_name, at, actor_id, action, member_id)
            select %s, 'room', now(), %s, case when i %% 100 = 0 then 'room.read' else 'member.kicked' end, %s
            from generate_series(1, 100000) i
            """.formatted(ID.formatted("1 + i % 5000"), ID.formatted("1 + i % 4999"), ID.formatted("1 + i % 14000")),
            """
            insert into reaction (room_id, message_seq, emoji, user_id)
            select %s, j, 'x', %s from generate_series(1, 5000) i, generate_series(1, 10) j
            """.formatted(ID.formatted("i"), ID.formatted("1 + (i + j) % 14000")),
            """
            insert into reaction_tally (room_id, message_seq, emoji, count, since)
            select room_id, message_seq, emoji, 1, 1 from reaction
            """,
            """
            insert into thread_follow (room_id, thread_id, user_id, following)
            select %s, gen_random_uuid(), %s, true from generate_series(1, 5000) i, generate_series(1, 10) j
            """.formatted(ID.formatted("i"), ID.formatted("1 + (i + j) % 14000")),
            """
            insert into message_edit (room_id, message_seq, edit_seq, editor_id, edited_at, body)
            select %s, j, 1000 + j, %s, now(), 'before' from generate_series(1, 5000) i, generate_series(1, 10) j
            """.formatted(ID.formatted("i"), ID.formatted("1 + (i + j) % 14000")),
            """
            insert into incoming_webhook (room_id, id, secret_hash, created_by, created_at)
            select %s, %s, sha256(('w' || i)::bytea), %s, now() from generate_series(1, 5000) i
            """.formatted(ID.formatted("i"), ID.formatted("201000 + i"), ID.formatted("i")),
            """
            insert into invitation (id, room_id, hash, created_by, created_at, expires_at, max_uses)
            select gen_random_uuid(), %s, sha256(('i' || i || '-' || j)::bytea), %s, now(), now() + i * interval '1 min', 10
            from generate_series(1, 5000) i, generate_series(1, 4) j
            """.formatted(ID.formatted("i"), ID.formatted("i")),
            """
            insert into room (id, owner_id, by_invitation, listed, people, created_at)
            select %s, %s, true, false, array[%s, %s], now() from generate_series(1, 5000) i
            """.formatted(ID.formatted("100000 + i"), ID.formatted("i"), ID.formatted("i"), ID.formatted("i + 1")),
            """
            insert into job (id, kind, state, done, failures, created_at, updated_at, leased_until)
            select %s, 'user8', case when i %% 1000 = 0 then 'queued' else 'done' end, 0, 0, now(),
                   now() + (i - 100) * interval '1 min', now()
            from generate_series(1, 20000) i
            """.formatted(ID.formatted("i")),
            "update room set retention_days = 30 where id in (select id from room order by id limit 500)",
            """
            insert into message_expiry (room_id, up_to, messages)
            select %s, 10, 0 from generate_series(1, 500) i
            """.formatted(ID.formatted("i")),
            """
            insert into attachment (id, room_id, uploader_id, name, type, size, created_at, message_seq)
            select %s, %s, %s, 'a.png', 'image/png', 10, now() - i * interval '1 s',
                   case when i %% 10 > 0 then 1 + i %% 100 end
            from generate_series(1, 40000) i
            """.formatted(ID.formatted("i"), ID.formatted("1 + i % 5000"), ID.formatted("1 + i % 14000")),
            """
            insert into attachment_chunk (attachment_id, rendition, position, bytes)
            select %s, 0, j, '\\x00' from generate_series(1, 20000) i, generate_series(0, 1) j
            """.formatted(ID.formatted("i")),
            "insert into attachment_gone (attachment_id) select %s from generate_series(50001, 70000) i"
                    .formatted(ID.formatted("i")),
            """
            insert into outgoing_webhook (id, room_id, url, secret, created_by, created_at, delivered_seq, failures, next_attempt, disabled)
            select %s, %s, 'https://example.org', 'whsec_', %s, now(), case when i %% 100 = 0 then 50 else 100 end, 0,
                   now() - i * interval '1 s', i %% 10 = 0 and i %% 100 > 0
            from generate_series(1, 20000) i
            """.formatted(ID.formatted("i"), ID.formatted("1 + i % 5000"), ID.formatted("1 + i % 14000")),
            """
            insert into push_subscription (id, user_id, session_id, endpoint, key, secret, created_at)
            select %1$s, %2$s, %1$s, 'https://example.org/' || i, 'k', 's', now() - interval '1 day' from generate_series(1, 2000) i
            """.formatted(ID.formatted("i"), ID.formatted("1 + i % 20000")),
            """
            insert into push_room (room_id, up_to)
            select %s, case when i %% 100 = 0 then 90 else 100 end from generate_series(1, 4000) i
            """.formatted(ID.formatted("i")),
            """
            insert into push_notice (subscription_id, room_id, seq, due_at)
            select %s, %s, 100, now() + (i - 100) * interval '1 s' from generate_series(1, 20000) i
            """.formatted(ID.formatted("i"), ID.formatted("1 + i % 4000")),
            "insert into push_key (public_key, private_key) values ('p', 's')",
            "update users set disabled_at = now() where name_key between 'user90' and 'user95'",
            "analyze");

    static QueryPlans on(PostgresStorage storage) {
        FILL.forEach(sql -> storage.get(JdbcClient.class).sql(sql).update());
        return new QueryPlans(storage, Statements.ofTheAdapter());
    }

    /** Each plan under the name of its statement. Every statement is really run, and undone. */
    SortedMap<String, String> explained(String planning) {
        SortedMap<String, String> plans = new TreeMap<>();
        statements.forEach((name, sql) -> plans.put(name, plan(sql, planning)));
        return plans;
    }

    List<String> indexes() {
        return jdbc().sql(
                        "select indexname from pg_indexes where schemaname = 'public' and tablename <> 'flyway_schema_history'")
                .query(String.class)
                .list();
    }

    private String plan(String sql, String planning) {
        StringBuilder plan = new StringBuilder();
        try {
            storage.transactions().inTransaction(() -> {
                jdbc().sql("set local plan_cache_mode = " + planning).update();
                plan.append(String.join("\n", explain(sql)));
                throw new Undo();
            });
        } catch (Undo undone) {
            return plan.toString();
        }
        throw new AssertionError("Not undone");
    }

    private List<String> explain(String sql) {
        return jdbc().sql("explain (analyze, costs off, timing off, summary off, buffers off) " + sql)
                .params(parameters(sql))
                .query(String.class)
                .list();
    }

    private static Map<String, Object> parameters(String sql) {
        Map<String, Object> all = new HashMap<>();
        List.of("id", "user", "room", "actor", "kept", "owner", "session", "blocker")
                .forEach(name -> all.put(name, SAMPLE));
        if (sql.startsWith("insert")) {
            all.put("id", UUID.randomUUID());
        }
        List.of("messageId", "clientId").forEach(name -> all.put(name, UUID.randomUUID()));
        List.of("at", "createdAt", "lastUsedAt").forEach(name -> all.put(name, OffsetDateTime.now()));
        List.of("username", "name", "nameKey", "kind", "body").forEach(name -> all.put(name, "user8"));
        List.of("email", "passwordHash", "outdated", "renewed").forEach(name -> all.put(name, "h"));
        all.putAll(Map.of("seq", 50_001L, "position", 60L, "end", 60L + PAGE, "first", 1L, "last", 20_000L));
        all.putAll(Map.of("limit", PAGE, "version", 1, "administrator", false));
        all.putAll(Map.of("timeout", "3s", "inIndex", 20, "ranked", 500, "rank", Double.POSITIVE_INFINITY));
        all.putAll(Map.of("roomKey", "room1007", "authorKey", "user1015", "since", OffsetDateTime.MIN));
        all.putAll(Map.of("window", 10_000, "most", 1_000, "notifications", "mentions"));
        all.putAll(Map.of("activeBefore", OffsetDateTime.MAX, "edge", new UUID(-1, -1)));
        all.put("seconds", 10);
        all.putAll(Map.of("registration", "closed", "roomCreation", "everybody", "retentionDays", 30));
        all.putAll(Map.of("onAccountDeletion", "keep", "onAccountDeletionChoice", true));
        all.put("many", 10_000);
        all.putAll(Map.of("state", "done", "done", 7L, "total", 9L, "place", "here", "failures", 0, "error", "why"));
        List.of("leasedUntil", "updatedAt", "startedAt").forEach(name -> all.put(name, OffsetDateTime.now()));
        all.put("blocked", id(15_000));
        all.putAll(Map.of("retention", 30, "serverDays", 30, "today", OffsetDateTime.now(), "count", 7L));
        all.put("retentions", array("integer", i -> i));
        all.put("ends", array("bigint", i -> (long) i));
        all.putAll(Map.of("uploader", SAMPLE, "size", 10L, "mostBytes", 10_000L, "type", "image/png"));
        List.of("width", "height", "thumbnailWidth", "thumbnailHeight", "rendition")
                .forEach(name -> all.put(name, 1));
        all.put("bytes", new byte[1]);
        all.putAll(Map.of("url", "https://example.org", "secret", "whsec_", "delivered", 50L, "disabled", false));
        List.of("failingSince", "nextAttempt").forEach(name -> all.put(name, OffsetDateTime.now()));
        all.put("emoji", "x");
        all.putAll(Map.of("endpoint", "https://example.org/7", "key", "k", "subscription", SAMPLE, "back", 100));
        all.putAll(Map.of("publicKey", "p", "privateKey", "s", "due", OffsetDateTime.now()));
        all.put("edits", array("bigint", i -> (long) i));
        all.putAll(Map.of("thread", SAMPLE, "following", true));
        List.of("replies", "threads").forEach(name -> all.put(name, array("uuid", i -> id(i))));
        all.put("counts", array("integer", i -> i));
        all.put("sinces", array("bigint", i -> (long) i));
        all.putAll(Map.of("beforeNumber", 50_000L, "action", "room.read", "member", SAMPLE));
        if (sql.contains("audit_entry") && sql.contains("cast(:actor as uuid) is null")) {
            // What narrows further would bring in the index of another statement
            all.put("actor", null);
            all.put("action", null);
        }
        all.put("tokenHash", "00".repeat(32));
        all.putAll(Map.of("piece", "room", "afterName", "room2", "after", SAMPLE, "from", 25_000L));
        all.putAll(Map.of("beginning", "user1", "beyond", "user2", "typed", "user", "active", true));
        all.putAll(Map.of("below", 10_000, "events", 10_000, "before", OffsetDateTime.now()));
        List.of("now", "expiresAt").forEach(name -> all.put(name, OffsetDateTime.now()));
        all.putAll(Map.of("byInvitation", false, "listed", true, "viewer", SAMPLE, "by", SAMPLE, "maxUses", 3));
        all.put("people", sql.startsWith("insert") ? null : "{%s,%s}".formatted(SAMPLE, id(8)));
        all.put("hash", "00".repeat(32));
        all.put("bot", id(200_006));
        all.put("webhook", id(sql.startsWith("insert") ? 201_008 : 201_007));
        all.put("scopes", new SqlArrayValue("text", "rooms:read"));
        all.putAll(arrays());
        return all;
    }

    private static Map<String, Object> arrays() {
        Map<String, Object> all = new HashMap<>();
        List.of("rooms", "ids").forEach(name -> all.put(name, array("uuid", i -> id(i))));
        List.of("users", "actors", "members").forEach(name -> all.put(name, array("uuid", i -> id(15_000 + i))));
        List.of("messages", "clientIds").forEach(name -> all.put(name, array("uuid", i -> UUID.randomUUID())));
        List.of("texts", "names", "kinds", "attachments")
                .forEach(name -> all.put(name, array("text", i -> "something")));
        all.put("intervals", array("integer", i -> i));
        List.of("actions", "reasons", "details", "emojis")
                .forEach(name -> all.put(name, array("text", i -> "something")));
        all.put("roles", array("text", i -> "moderator"));
        all.put("untils", array("text", i -> OffsetDateTime.now().toString()));
        all.put("mentions", array("text", i -> "{" + id(i) + "}"));
        all.put("words", new SqlArrayValue("text", "said"));
        all.put("behind", new SqlArrayValue("uuid", id(1007)));
        all.put("exact", new SqlArrayValue("boolean", false));
        all.put("days", new SqlArrayValue("bigint", LocalDate.now().toEpochDay()));
        all.put("seqs", array("bigint", i -> 50_000L + i));
        all.put("times", array("timestamptz", i -> OffsetDateTime.now().toString()));
        all.put("versions", array("smallint", i -> 1));
        List.of("passwordsRequired", "invitationsRequired", "listings")
                .forEach(name -> all.put(name, array("boolean", i -> true)));
        all.put("uses", array("bigint", i -> 1L));
        return all;
    }

    private static SqlArrayValue array(String type, IntFunction<Object> value) {
        return new SqlArrayValue(
                type, IntStream.rangeClosed(1, BATCH).mapToObj(value).toArray());
    }

    private static UUID id(int number) {
        return UUID.fromString("00000000-0000-7000-8000-%012x".formatted(number));
    }

    private JdbcClient jdbc() {
        return storage.get(JdbcClient.class);
    }

    private static final class Undo extends RuntimeException {}
}
