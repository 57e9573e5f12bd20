package org.hexachat.benchmarks.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexachat.benchmarks.client.Load;
import org.hexachat.benchmarks.client.Loader;
import org.hexachat.benchmarks.client.RunResult;
import org.hexachat.benchmarks.report.Figure;
import org.hexachat.benchmarks.report.Measurement;
import org.hexachat.benchmarks.server.ServerUnderTest;
import org.hexachat.benchmarks.server.Usage;

/**
 * A run and the CPU time it took while it was measured.
 *
 * @param result what arrived
 * @param usage what it cost
 */
record MeteredRun(RunResult result, Usage usage) {

    static MeteredRun of(Loader loader, Load load, ServerUnderTest server) {
        List<Usage> readings = new ArrayList<>();
        RunResult result = loader.run(load, () -> readings.add(Usage.of(server)));
        return new MeteredRun(result, readings.getLast().since(readings.getFirst()));
    }

    /** Answers what happened in one line, for whoever watches a search. */
    String line() {
        return "%,10.0f/s %,12.0f deliveries/s  p50 %.1f p99 %.1f ms  lost %d doubled %d out of order %d refused %d closed %d%s"
                .formatted(
                        result.rate(),
                        result.deliveriesPerSecond(),
                        result.latency().p50(),
                        result.latency().p99(),
                        result.lost(),
                        result.doubled(),
                        result.outOfOrder(),
                        result.refused(),
                        result.closed(),
                        result.scheduleKept() ? "" : "  behind schedule");
    }

    Measurement measurement(Bench bench, String name, String trouble) {
        double maxP99Millis = bench.settings().maxP99Millis();
        String reason = trouble.isEmpty() ? result.slowness(maxP99Millis) : trouble;
        return new Measurement(bench.protocol().name(), name, result.passes(maxP99Millis), reason, figures());
    }

    private Map<Figure, Double> figures() {
        Map<Figure, Double> figures = new EnumMap<>(Figure.class);
        figures.put(Figure.RATE, result.rate());
        figures.put(Figure.SENT, (double) result.sent());
        result.accepted().ifPresent(accepted -> figures.put(Figure.ACCEPTED, (double) accepted));
        figures.put(Figure.DELIVERED, (double) result.delivered());
        figures.put(Figure.LOST, (double) result.lost());
        figures.put(Figure.DOUBLED, (double) result.doubled());
        figures.put(Figure.OUT_OF_ORDER, (double) result.outOfOrder());
        figures.put(Figure.REFUSED, (double) result.refused());
        figures.put(Figure.CLOSED, (double) result.closed());
        figures.put(Figure.DELIVERIES_PER_S, result.deliveriesPerSecond());
        figures.put(Figure.P50_MS, result.latency().p50());
        figures.put(Figure.P99_MS, result.latency().p99());
        figures.put(Figure.P999_MS, result.latency().p999());
        figures.put(Figure.SERVER_CPU_S, perThousand(usage.server()));
        figures.put(Figure.DATABASE_CPU_S, perThousand(usage.database()));
        figures.put(Figure.LOADER_CPU_S, perThousand(usage.loader()));
        return figures;
    }

    private double perThousand(Duration cpu) {
        return cpu.toNanos() / 1e9 / Math.max(1, result.measuredDeliveries()) * 1_000;
    }
}
