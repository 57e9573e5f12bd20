package org.hexachat.adapter.persistence.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.UncategorizedSQLException;

@ExtendWith(OutputCaptureExtension.class)
class OutageReportTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T12:00:00Z"));
    private final OutageReport report = new OutageReport(now::get);

    @Test
    void a_storm_of_failures_is_one_line_for_each_interval(CapturedOutput output) {
        IntStream.range(0, 1_000).forEach(i -> report.failed(failure()));
        assertThat(output.getAll().lines().filter(line -> line.contains("[ERROR]")))
                .hasSize(1);
        now.updateAndGet(then -> then.plus(OutageReport.INTERVAL));
        report.failed(failure());
        assertThat(output.getAll().lines().filter(line -> line.contains("[ERROR]")))
                .hasSize(2);
    }

    @Test
    void a_line_never_quotes_the_statement(CapturedOutput output) {
        report.failed(failure());
        assertThat(output.getAll()).contains("[ERROR]").doesNotContain("a secret");
    }

    private static UncategorizedSQLException failure() {
        return new UncategorizedSQLException("task", "select a secret", new SQLException("a secret", "08006"));
    }
}
