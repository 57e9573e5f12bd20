package org.hexachat.benchmarks.scenario;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.hexachat.benchmarks.client.Crowd;
import org.hexachat.benchmarks.client.Loader;
import org.hexachat.benchmarks.client.OpeningResult;
import org.hexachat.benchmarks.protocol.Opening;
import org.hexachat.benchmarks.report.Figure;
import org.hexachat.benchmarks.report.Measurement;
import org.hexachat.benchmarks.server.Memory;

/**
 * What a silent connection costs. Wants a fresh server: the growth of its memory is read without a collection. The live heap is
 * compared with that after everybody has left, because a collection before would give memory back that then grows again.
 */
public final class IdleConnections implements Scenario {

    private static final int AT_ONCE = 128;
    private static final Duration UNTIL_FORGOTTEN = Duration.ofSeconds(3);

    @Override
    public String name() {
        return "idle";
    }

    @Override
    public List<Measurement> measure(Bench bench) {
        Settings settings = bench.settings();
        Crowd crowd = new Crowd("idle_", settings.idleConnections(), settings.idleRooms(), 0);
        bench.population().settle(crowd);
        Memory memory = new Memory(bench.server().process());
        OptionalLong residentBefore = memory.residentKilobytes();
        Loader loader = bench.loader(crowd, Duration.ZERO);
        OpeningResult result = loader.open(AT_ONCE, Opening.atOnce(), Bench.OPENING_LIMIT);
        loader.idle(settings.idle());
        OptionalLong resident = memory.residentKilobytes();
        OptionalLong live = memory.liveHeapBytes();
        String trouble = loader.firstTrouble();
        loader.close();
        rest();
        OptionalLong liveAfter = memory.liveHeapBytes();

        Map<Figure, Double> figures = new EnumMap<>(Figure.class);
        figures.put(Figure.RATE, result.perSecond());
        figures.put(Figure.CLOSED, (double) result.failed());
        put(figures, Figure.RSS_KB_PER_CONNECTION, residentBefore, resident, result.opened());
        put(figures, Figure.HEAP_KB_PER_CONNECTION, liveAfter, live, result.opened() * 1024.0);
        boolean passed = trouble.isEmpty() && result.failed() == 0;
        String name = "%,d idle in %,d rooms".formatted(crowd.connections(), crowd.rooms());
        return List.of(new Measurement(bench.protocol().name(), name, passed, trouble, figures));
    }

    private static void put(
            Map<Figure, Double> figures, Figure figure, OptionalLong from, OptionalLong to, double divisor) {
        if (from.isPresent() && to.isPresent() && divisor > 0) {
            figures.put(figure, (to.getAsLong() - from.getAsLong()) / divisor);
        }
    }

    private static void rest() {
        try {
            Thread.sleep(UNTIL_FORGOTTEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
