package org.hexachat.testkit.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.EventType;

@Timeout(300)
class PostgresExtensionIT {

    @Test
    void a_run_has_one_server_and_each_class_its_own_database() {
        EngineExecutionResults run = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(FirstClass.class), selectClass(SecondClass.class))
                .execute();
        run.testEvents().assertStatistics(it -> it.started(4).succeeded(4));
        assertThat(reported(run, "database").stream().distinct()).hasSize(2);
        assertThat(reported(run, "server").stream().distinct()).hasSize(1);
    }

    @Test
    void the_server_ends_with_the_run() {
        EngineExecutionResults run = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(FirstClass.class))
                .execute();
        List<String> folders = reported(run, "server");
        assertThat(folders).isNotEmpty();
        assertThat(ProcessHandle.allProcesses()
                        .map(process -> process.info().commandLine().orElse("")))
                .noneMatch(line -> line.contains(folders.getFirst()));
    }

    private static List<String> reported(EngineExecutionResults run, String key) {
        return run.allEvents().stream()
                .filter(event -> event.getType() == EventType.REPORTING_ENTRY_PUBLISHED)
                .map(event -> event.getRequiredPayload(ReportEntry.class).getKeyValuePairs())
                .filter(entry -> entry.containsKey(key))
                .map(entry -> entry.get(key))
                .toList();
    }

    private static void report(TestDatabase database, TestReporter reporter) throws SQLException {
        reporter.publishEntry("database", ask(database, "SELECT current_database()"));
        reporter.publishEntry("server", ask(database, "SHOW data_directory"));
    }

    private static String ask(TestDatabase database, String question) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                ResultSet answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    @PostgresTest
    static class FirstClass {

        @Test
        void one(TestDatabase database, TestReporter reporter) throws SQLException {
            report(database, reporter);
        }

        @Test
        void two(TestDatabase database, TestReporter reporter) throws SQLException {
            report(database, reporter);
        }

        @Nested
        class Inside {

            @Test
            void three(TestDatabase database, TestReporter reporter) throws SQLException {
                report(database, reporter);
            }
        }
    }

    @PostgresTest
    static class SecondClass {

        @Test
        void four(TestDatabase database, TestReporter reporter) throws SQLException {
            report(database, reporter);
        }
    }
}
