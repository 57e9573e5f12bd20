package org.hexachat.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexachat.testkit.postgres.PostgresTest;
import org.hexachat.testkit.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks PostgreSQL how it runs every statement of this adapter on a database with many rows. */
@PostgresTest
@Timeout(180)
class QueryPlansTest {

    /** An index that is read from one end to the other is a whole table, too. */
    private static final Pattern WHOLE_INDEX =
            Pattern.compile("Index (Only )?Scan (Backward )?using [^\\n]*\\n(?!\\s*Index Cond:)");

    private static final Pattern ROWS = Pattern.compile("actual rows=(\\d+)");

    private static final Pattern LONG_ARRAY = Pattern.compile("'\\{([^,}]*),[^}]*}'");

    private static final Path REPORT = Path.of("target", "query-plans.md");

    private static PostgresStorage storage;
    private static QueryPlans plans;

    @BeforeAll
    static void fill(TestDatabase database) {
        storage = PostgresStorage.on(database);
        plans = QueryPlans.on(storage);
    }

    @AfterAll
    static void close() {
        storage.close();
    }

    /** With the parameters in view, and with the plan that PostgreSQL may keep for all parameters. */
    @ParameterizedTest
    @ValueSource(strings = {"force_custom_plan", "force_generic_plan"})
    void no_statement_reads_a_whole_table(String planning) {
        Map<String, String> all = plans.explained(planning);
        assertThat(all).hasSizeGreaterThan(60);
        all.keySet().removeAll(QueryPlans.OF_ONE_ROW);
        assertThat(all).allSatisfy((name, plan) -> assertThat(plan).as(name).doesNotContain("Seq Scan"));
        all.keySet().removeAll(QueryPlans.WHOLE);
        assertThat(all).allSatisfy((name, plan) -> assertThat(plan).as(name).doesNotContainPattern(WHOLE_INDEX));
    }

    /** The room is two hundred times as long as the others, which the planner must not overlook. */
    @ParameterizedTest
    @ValueSource(strings = {"force_custom_plan", "force_generic_plan"})
    void a_page_of_a_busy_room_costs_a_page(String planning) {
        Map<String, String> all = plans.explained(planning);
        assertThat(Stream.of("MessageSql.LATEST", "MessageSql.BEFORE", "MessageSql.AFTER", "LogSql.EVENTS_AFTER")
                        .map(all::get))
                .allSatisfy(plan -> assertThat(rowsIn(plan))
                        .contains(QueryPlans.PAGE)
                        .allMatch(rows -> rows <= QueryPlans.PAGE + 1));
    }

    /** It looks at every room that is followed, and must not look at every message. */
    @ParameterizedTest
    @ValueSource(strings = {"force_custom_plan", "force_generic_plan"})
    void what_browsers_are_to_be_told_costs_what_is_new(String planning) {
        assertThat(plans.explained(planning).get("PushNoticeSql.COLLECT"))
                .contains("Index Scan using message_pkey")
                .doesNotContain("Seq Scan on message", "Seq Scan on membership", "Seq Scan on push_subscription");
    }

    @Test
    void every_index_serves_a_statement_or_keeps_a_promise() {
        String all = String.join("\n", plans.explained("force_custom_plan").values());
        assertThat(plans.indexes())
                .allMatch(index -> all.contains(index)
                        || QueryPlans.PROMISES.contains(index)
                        || QueryPlans.CASCADES.contains(index));
    }

    @Test
    void the_plans_are_written_down() throws IOException {
        String report = plans.explained("force_custom_plan").entrySet().stream()
                .map(plan -> "### %s\n\n```\n%s\n```\n"
                        .formatted(
                                plan.getKey(),
                                LONG_ARRAY.matcher(plan.getValue()).replaceAll("'{$1,…}'")))
                .collect(Collectors.joining("\n"));
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, report);
        assertThat(REPORT).isNotEmptyFile();
    }

    private static List<Integer> rowsIn(String plan) {
        return ROWS.matcher(plan)
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .toList();
    }
}
