package org.hexachat.benchmarks.scenario;

import java.time.Duration;
import java.util.List;
import org.hexachat.benchmarks.client.Crowd;
import org.hexachat.benchmarks.client.Load;
import org.hexachat.benchmarks.client.Loader;
import org.hexachat.benchmarks.report.Measurement;

/** How long one message takes when nothing else happens. */
public final class LoneMessages implements Scenario {

    private final String name;

    private LoneMessages(String name) {
        this.name = name;
    }

    /** Answers the scenario for a server that was just started, most of whose code is not compiled yet. */
    public static LoneMessages fresh() {
        return new LoneMessages("lone");
    }

    /** Answers the scenario for a server that has worked for a while. */
    public static LoneMessages warm() {
        return new LoneMessages("lone-warm");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Measurement> measure(Bench bench) {
        Settings settings = bench.settings();
        Crowd crowd = new Crowd(name.replace('-', '_') + "_", settings.loneMembers(), 1, settings.loneMembers());
        bench.population().settle(crowd);
        try (Loader loader = bench.loader(crowd, Duration.ZERO)) {
            bench.open(loader, crowd.connections());
            Load load =
                    new Load(settings.loneRate(), Duration.ofSeconds(2), settings.lone(), Bench.DRAIN, bench.padding());
            return List.of(
                    MeteredRun.of(loader, load, bench.server()).measurement(bench, name(), loader.firstTrouble()));
        }
    }
}
