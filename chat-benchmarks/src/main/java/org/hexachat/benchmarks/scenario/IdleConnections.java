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
 * What a silent connection costs. Wants a fresh server. Both memories are compared with those after a collection before anybody
 * came, so both are rather too high: what the server needs for the first of them counts, too. Afterwards would be too low, since
 * the web server keeps the buffers of those who have left.
 */
public final class IdleConnections implements Scenario {

    private static final int AT_ONCE = 128;

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
        OptionalLong liveBefore = memory.liveHeapBytes();
        OptionalLong residentBefore = memory.residentKilobytes();
        Loader loader = bench.loader(crowd, Duration.ZERO);
        OpeningResult result = loader.open(AT_ONCE, Opening.atOnce(), Bench.OPENING_LIMIT);
        loader.idle(settings.idle());
        OptionalLong resident = memory.residentKilobytes();
        OptionalLong live = memory.liveHeapBytes();
        String trouble = loader.firstTrouble();
        loader.close();

        Map<Figure, Double> figures = new EnumMap<>(Figure.class);
        figures.put(Figure.RATE, result.perSecond());
        figures.put(Figure.CLOSED, (double) result.failed());
        put(figures, Figure.RSS_KB_PER_CONNECTION, residentBefore, resident, result.opened());
        put(figures, Figure.HEAP_KB_PER_CONNECTION, liveBefore, live, result.opened() * 1024.0);
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
}
