package org.hexachat.benchmarks.scenario;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hexachat.benchmarks.client.Crowd;
import org.hexachat.benchmarks.client.Load;
import org.hexachat.benchmarks.client.Loader;
import org.hexachat.benchmarks.client.OpeningResult;
import org.hexachat.benchmarks.protocol.Opening;
import org.hexachat.benchmarks.protocol.Position;
import org.hexachat.benchmarks.report.Figure;
import org.hexachat.benchmarks.report.Measurement;
import org.hexachat.benchmarks.server.Usage;

/**
 * Everybody comes at once, and wants what was said before: classic sends the history to whoever joins, v1 replays it to whoever
 * resumes.
 */
public final class ConnectStorm implements Scenario {

    /** Messages a second while the rooms get their history: not measured, so rather slow than lost. */
    private static final double FILLING_RATE = 1_000;

    /** The code of a handshake is compiled after some thousand of them: the first storm shows a server that was just started. */
    private static final int STORMS = 6;

    @Override
    public String name() {
        return "storm";
    }

    @Override
    public List<Measurement> measure(Bench bench) {
        Settings settings = bench.settings();
        Crowd crowd = new Crowd(
                "storm_", settings.stormConnections(), Math.min(settings.rooms(), settings.stormConnections()), 0);
        bench.population().settle(crowd);
        Opening opening = new Opening(settings.history(), positionsAfterFilling(bench, crowd));
        return IntStream.rangeClosed(1, STORMS)
                .mapToObj(number -> storm(bench, crowd, opening, number))
                .toList();
    }

    private static Measurement storm(Bench bench, Crowd crowd, Opening opening, int number) {
        Settings settings = bench.settings();
        try (Loader loader = bench.loader(crowd, Duration.ZERO)) {
            Usage before = Usage.of(bench.server());
            OpeningResult result = loader.open(settings.stormAtOnce(), opening, Bench.OPENING_LIMIT);
            Usage usage = Usage.of(bench.server()).since(before);
            boolean passed = result.failed() == 0;
            String name = "storm %d of %,d with %d messages"
                    .formatted(number, settings.stormConnections(), settings.history());
            return new Measurement(
                    bench.protocol().name(),
                    name,
                    passed,
                    loader.firstTrouble(),
                    figures(result, usage, settings.history()));
        }
    }

    private static Map<UUID, Position> positionsAfterFilling(Bench bench, Crowd crowd) {
        Crowd speakers = crowd.speakers();
        fill(bench, speakers);
        try (Loader loader = bench.loader(speakers, Duration.ZERO)) {
            bench.open(loader, speakers.connections());
            return loader.positions();
        }
    }

    private static void fill(Bench bench, Crowd speakers) {
        int messages = bench.settings().history() * speakers.rooms();
        double rate = Math.min(FILLING_RATE, messages);
        Duration time = Duration.ofMillis(Math.round(messages / rate * 1_000));
        Load load = new Load(rate, Duration.ZERO, time, Bench.OPENING_LIMIT, bench.padding());
        try (Loader loader = bench.loader(speakers, Duration.ZERO)) {
            bench.open(loader, speakers.connections());
            // The last messages of the schedule may stay unsent, which must not leave a room short.
            loader.run(load.lasting(time.plusMillis(50)), () -> {});
        }
    }

    private static Map<Figure, Double> figures(OpeningResult result, Usage usage, int history) {
        double thousands = Math.max(1, result.opened()) * (double) history / 1_000;
        Map<Figure, Double> figures = new EnumMap<>(Figure.class);
        figures.put(Figure.RATE, result.perSecond());
        figures.put(Figure.DELIVERED, (double) result.opened() * history);
        figures.put(Figure.CLOSED, (double) result.failed());
        figures.put(Figure.DELIVERIES_PER_S, result.perSecond() * history);
        figures.put(Figure.P50_MS, result.time().p50());
        figures.put(Figure.P99_MS, result.time().p99());
        figures.put(Figure.P999_MS, result.time().p999());
        figures.put(Figure.SERVER_CPU_S, usage.server().toNanos() / 1e9 / thousands);
        figures.put(Figure.DATABASE_CPU_S, usage.database().toNanos() / 1e9 / thousands);
        figures.put(Figure.LOADER_CPU_S, usage.loader().toNanos() / 1e9 / thousands);
        return figures;
    }
}
