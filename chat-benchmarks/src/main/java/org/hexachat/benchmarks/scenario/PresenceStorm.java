package org.hexachat.benchmarks.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hexachat.benchmarks.client.Crowd;
import org.hexachat.benchmarks.client.Loader;
import org.hexachat.benchmarks.client.OpeningResult;
import org.hexachat.benchmarks.client.Traffic;
import org.hexachat.benchmarks.protocol.Opening;
import org.hexachat.benchmarks.report.Figure;
import org.hexachat.benchmarks.report.Measurement;
import org.hexachat.benchmarks.server.Usage;

/**
 * Everybody of one large room comes, is cut, and comes back, within some seconds each time: without asking who is there, asking
 * what has changed, and asking for everybody. Of v1 alone, since nobody is told over classic.
 */
public final class PresenceStorm implements Scenario {

    /** Who was cut for longer than the server waits is noticed to be gone. */
    private static final Duration UNTIL_GONE = Duration.ofSeconds(20);

    /** What was not said while they came is said after them. */
    private static final Duration AFTERWARDS = Duration.ofSeconds(5);

    private static final Opening SILENT = Opening.atOnce();

    @Override
    public String name() {
        return "presence";
    }

    @Override
    public List<Measurement> measure(Bench bench) {
        if (!bench.protocol().accepts()) {
            return List.of();
        }
        Crowd crowd = new Crowd("presence_", bench.settings().presenceMembers(), 1, 0);
        bench.population().settle(crowd);
        List<Measurement> measurements = new ArrayList<>();
        storm(bench, crowd, "not compiled, no presence", SILENT, _ -> SILENT);
        measurements.addAll(storm(bench, crowd, "no presence", SILENT, _ -> SILENT));
        measurements.addAll(
                storm(bench, crowd, "presence", SILENT.asking(Map.of()), loader -> SILENT.asking(loader.cursors())));
        measurements.addAll(
                storm(bench, crowd, "presence without cursor", SILENT.asking(Map.of()), _ -> SILENT.asking(Map.of())));
        measurements.addAll(storm(bench, crowd, "no presence again", SILENT, _ -> SILENT));
        return measurements;
    }

    private static List<Measurement> storm(
            Bench bench, Crowd crowd, String name, Opening first, Function<Loader, Opening> then) {
        try (Loader loader = bench.loader(crowd, Duration.ZERO)) {
            Measurement coming = comeIn(bench, loader, name + ": come", first);
            Opening again = then.apply(loader);
            loader.cut();
            Measurement returning = comeIn(bench, loader, name + ": come back", again);
            loader.cut();
            loader.idle(UNTIL_GONE);
            return List.of(coming, returning);
        }
    }

    private static Measurement comeIn(Bench bench, Loader loader, String name, Opening how) {
        Usage before = Usage.of(bench.server());
        Traffic received = loader.traffic();
        OpeningResult result = loader.openWithin(bench.settings().presenceTime(), how, Bench.OPENING_LIMIT);
        loader.idle(AFTERWARDS);
        Usage usage = Usage.of(bench.server()).since(before);
        Traffic traffic = loader.traffic().since(received);
        return new Measurement(
                bench.protocol().name(),
                "%,d, %s".formatted(result.opened(), name),
                result.failed() == 0 && loader.firstTrouble().isEmpty(),
                loader.firstTrouble(),
                figures(result, usage, traffic));
    }

    private static Map<Figure, Double> figures(OpeningResult result, Usage usage, Traffic traffic) {
        Map<Figure, Double> figures = new EnumMap<>(Figure.class);
        figures.put(Figure.RATE, result.perSecond());
        figures.put(Figure.CLOSED, (double) result.failed());
        figures.put(Figure.P50_MS, result.time().p50());
        figures.put(Figure.P99_MS, result.time().p99());
        figures.put(Figure.FRAMES, (double) traffic.frames());
        figures.put(Figure.MEGABYTES, traffic.bytes() / 1e6);
        figures.put(Figure.SERVER_CPU_TOTAL_S, usage.server().toNanos() / 1e9);
        return figures;
    }
}
