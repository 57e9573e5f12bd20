package org.hexachat.adapter.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.hexachat.adapter.persistence.PostgresStorage;
import org.hexachat.domain.search.SearchOrder;
import org.hexachat.domain.search.SearchQuery;
import org.hexachat.domain.search.SearchReach;
import org.hexachat.domain.search.SearchRequest;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.postgres.PostgresTest;
import org.hexachat.testkit.postgres.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures searches among a million messages of made-up words, as often as words are in languages: always the same questions, of four
 * users with 200, 50, 5 and about 10 rooms. No test of the build, since its name does not end in one's; run by name, it prints a
 * table. {@code -Dmessages=} makes it smaller, and {@code -DallRooms=true} asks as an administrator does.
 */
@PostgresTest
class SearchBenchmark {

    private static final int MESSAGES = Integer.getInteger("messages", 1_000_000);
    private static final boolean ALL_ROOMS = Boolean.getBoolean("allRooms");
    private static final int QUESTIONS_OF_A_KIND = 60;
    private static final int WARM_UP = 8;
    private static final int PAGE = 51;
    private static final int MEMBERS = 4;

    private static final String ID = "('00000000-0000-7000-8000-' || lpad(to_hex(%s), 12, '0'))::uuid";

    private static final List<String> FILL = List.of(
            "do 'begin perform setseed(0.5); end'",
            """
            create table word as
            select i, case
                when i %% 10 = 9 then (select string_agg(chr(19968 + (random() * 1500)::int), '') from generate_series(1, 2 + i %% 3))
                when i %% 2 = 0 then (
                    select string_agg(substr('бвгдклмнпрст', 1 + (random() * 11)::int, 1)
                        || substr('аеиоуя', 1 + (random() * 5)::int, 1), '')
                    from generate_series(1, 1 + (i * 7) %% 4)) || (array['', 'ь', 'ть', 'ный', 'ка', 'ость'])[1 + i %% 6]
                else (
                    select string_agg(substr('bcdfghklmnprst', 1 + (random() * 13)::int, 1)
                        || substr('aeiou', 1 + (random() * 4)::int, 1), '')
                    from generate_series(1, 1 + (i * 7) %% 4)) || (array['', 's', 'ing', 'er', 'ed', 'tion'])[1 + i %% 6]
                end as word
            from generate_series(1, 50000) i
            """.formatted(),
            "create unique index on word (i)",
            """
            insert into users (id, username, name_key, password_hash, administrator, created_at)
            select %s, 'user' || i, 'user' || i, 'h', false, now() from generate_series(1, 1000) i
            """.formatted(ID.formatted("i")),
            """
            insert into room (id, name, name_key, owner_id, created_at)
            select %s, 'room' || i, 'room' || i, %s, now() from generate_series(1, 200) i
            """.formatted(ID.formatted("i"), ID.formatted("1")),
            """
            insert into membership (room_id, user_id, joined_at)
            select %s, %s, now() from generate_series(1, 200) r, generate_series(1, 1000) u
            where u = 1 or u = 2 and r <= 50 or u = 3 and r <= 5 or u > 3 and (r * 31 + u * 17) %% 20 = 0
            """.formatted(ID.formatted("r"), ID.formatted("u")),
            """
            insert into message (room_id, seq, id, author_id, body, posted_at)
            select room, row_number() over (partition by room order by i), id, author, body, at
            from (
                select i, %s as room, %s as id, %s as author, now() - (:messages - i) * interval '20 s' as at, said.body
                from generate_series(1, :messages) i
                cross join lateral (
                    select string_agg(word, ' ') as body
                    from (
                        select 1 + floor(power(random(), 4) * 49999)::int as place from generate_series(1, 3 + i %% 13)
                    ) places
                    join word on word.i = places.place
                ) said
                offset 0
            ) made
            """.formatted(
                            ID.formatted("1 + (power(random(), 2) * 199)::int"),
                            ID.formatted("1000000 + i"),
                            ID.formatted("1 + (power(random(), 2) * 999)::int")),
            """
            update room set last_seq = coalesce((select max(seq) from message where room_id = room.id), 0)
            """);

    /** As many as are copied by the indexer itself, which is measured; the rest comes at once, and its index after it. */
    private static final int INDEXED = 20_000;

    private static final List<String> REST = List.of(
            "drop index searched_message_terms",
            """
            insert into searched_message (room_id, seq, id, author_id, posted_at, folded)
            select room_id, seq, id, author_id, posted_at, search_fold(body) from message
            on conflict do nothing
            """,
            """
            insert into searched_room (room_id, up_to) select id, last_seq from room
            on conflict (room_id) do update set up_to = excluded.up_to
            """,
            "create index searched_message_terms on searched_message using gin "
                    + "(search_terms(room_id, author_id, posted_at, folded))",
            "vacuum analyze");

    private final Random random = new Random(42);
    private final Map<String, List<Duration>> times = new LinkedHashMap<>();

    @Test
    void a_million_messages_are_searched(TestDatabase database) {
        try (PostgresStorage storage = PostgresStorage.on(database, "--chat.search.timeout=60s")) {
            JdbcClient jdbc = storage.get(JdbcClient.class);
            storage.transactions().inTransaction(() -> FILL.forEach(sql -> fill(jdbc, sql)));
            Duration indexing = timed(() -> storage.search().index(INDEXED));
            REST.forEach(sql -> jdbc.sql(sql).update());
            assertThat(storage.search().index(INDEXED)).isZero();
            List<String> words = jdbc.sql("select word from word order by i")
                    .query(String.class)
                    .list();
            List<String> bodies = jdbc.sql("select body from message where seq % 997 = 0 order by room_id, seq")
                    .query(String.class)
                    .list();
            Map<String, Supplier<String>> kinds = kinds(words, bodies);
            ask(storage, kinds, WARM_UP, false);
            ask(storage, kinds, QUESTIONS_OF_A_KIND, true);
            report(indexing, jdbc);
        }
    }

    private static void fill(JdbcClient jdbc, String sql) {
        if (sql.contains(":messages")) {
            jdbc.sql(sql).param("messages", MESSAGES).update();
        } else {
            jdbc.sql(sql).update();
        }
    }

    private Map<String, Supplier<String>> kinds(List<String> words, List<String> bodies) {
        Map<String, Supplier<String>> kinds = new LinkedHashMap<>();
        kinds.put("one of the 20 commonest words", () -> words.get(random.nextInt(20)));
        kinds.put("a word", () -> words.get(100 + random.nextInt(2_000)));
        kinds.put("a rare word", () -> words.get(20_000 + random.nextInt(30_000)));
        kinds.put("a part of a word", () -> part(words));
        kinds.put("two words", () -> word(bodies) + " " + word(bodies));
        kinds.put("a phrase", () -> phrase(bodies));
        kinds.put(
                "two Chinese characters",
                () -> words.get(8 + 10 * random.nextInt(2_000)).substring(0, 2));
        kinds.put("a word, from:", () -> word(bodies) + " from:user" + (1 + random.nextInt(100)));
        kinds.put("from: alone", () -> "from:user" + (1 + random.nextInt(100)));
        kinds.put("a word, in:", () -> word(bodies) + " in:room" + (1 + random.nextInt(5)));
        kinds.put(
                "a word, before:",
                () -> word(bodies) + " before:" + Instant.now().minus(Duration.ofDays(100)));
        kinds.put("a word, by rank", () -> word(bodies));
        return kinds;
    }

    private String part(List<String> words) {
        String word = words.get(random.nextInt(20_000));
        return word.length() < 6 ? part(words) : word.substring(1, 5);
    }

    private String word(List<String> bodies) {
        String[] words = bodies.get(random.nextInt(bodies.size())).split(" ");
        return words[random.nextInt(words.length)];
    }

    private String phrase(List<String> bodies) {
        String[] words = bodies.get(random.nextInt(bodies.size())).split(" ");
        int at = random.nextInt(words.length - 1);
        return "\"" + words[at] + " " + words[at + 1] + "\"";
    }

    private void ask(PostgresStorage storage, Map<String, Supplier<String>> kinds, int questions, boolean measured) {
        kinds.forEach((kind, question) -> {
            for (int i = 0; i < questions; i++) {
                UserId member = new UserId(
                        new UUID(0x7000, 0x8000_0000_0000_0000L + 1 + i % MEMBERS + (i % MEMBERS == 3 ? 6 : 0)));
                SearchOrder order = kind.endsWith("rank") ? SearchOrder.RANK : SearchOrder.TIME;
                SearchReach reach = ALL_ROOMS ? new SearchReach.AllRooms() : new SearchReach.OfMember(member);
                var request =
                        new SearchRequest(reach, SearchQuery.parse(question.get()), order, Optional.empty(), PAGE);
                Duration time = timed(() -> storage.search().find(request));
                if (measured) {
                    times.computeIfAbsent(kind, key -> new ArrayList<>()).add(time);
                }
            }
        });
    }

    private static Duration timed(Supplier<?> work) {
        long start = System.nanoTime();
        assertThat(work.get()).isNotNull();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void report(Duration indexing, JdbcClient jdbc) {
        StringBuilder table =
                new StringBuilder("| question | p50 ms | p95 ms | p99 ms |\n| --- | ---: | ---: | ---: |\n");
        times.forEach((kind, all) -> table.append(row(kind, all)));
        table.append(row("all", times.values().stream().flatMap(List::stream).toList()));
        table.append(String.format(
                Locale.ROOT,
                "indexing: %.1f µs a message; index %s, copies %s%n",
                indexing.toNanos() / 1_000.0 / INDEXED,
                size(jdbc, "searched_message_terms"),
                size(jdbc, "searched_message")));
        System.out.println(table);
    }

    private static String size(JdbcClient jdbc, String relation) {
        return jdbc.sql("select pg_size_pretty(pg_relation_size(cast(:relation as regclass)))")
                .param("relation", relation)
                .query(String.class)
                .single();
    }

    private static String row(String kind, List<Duration> all) {
        List<Duration> sorted = all.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f |%n",
                kind,
                percentile(sorted, 50),
                percentile(sorted, 95),
                percentile(sorted, 99));
    }

    private static double percentile(List<Duration> sorted, int percent) {
        int place = Math.min(sorted.size() - 1, sorted.size() * percent / 100);
        return sorted.get(place).toNanos() / 1e6;
    }
}
