package org.hexachat.benchmarks.scenario;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.hexachat.benchmarks.client.Crowd;
import org.hexachat.benchmarks.client.Load;
import org.hexachat.benchmarks.client.Loader;
import org.hexachat.benchmarks.report.Measurement;

/** The highest rate that a crowd's server bears, and how it does at half of that. */
public final class Saturation implements Scenario {

    private static final Duration GATHERING = Duration.ofNanos(500_000);
    private static final int AT_ONCE = 128;

    private final String name;
    private final double firstRate;
    private final Function<Settings, Crowd> crowd;

    private Saturation(String name, double firstRate, Function<Settings, Crowd> crowd) {
        this.name = name;
        this.firstRate = firstRate;
        this.crowd = crowd;
    }

    /** Answers the scenario in which one person speaks to a full room. */
    public static Saturation fanOut() {
        return new Saturation("fan-out", 50, settings -> new Crowd("fan_", settings.fanOutMembers(), 1, 1));
    }

    /** Answers the scenario in which everybody speaks in many rooms. */
    public static Saturation manyRooms() {
        return new Saturation(
                "rooms",
                200,
                settings -> new Crowd(
                        "many_",
                        settings.rooms() * settings.membersPerRoom(),
                        settings.rooms(),
                        settings.membersPerRoom()));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Measurement> measure(Bench bench) {
        Crowd people = crowd.apply(bench.settings());
        bench.population().settle(people);
        try (Loader loader = bench.loader(people, GATHERING)) {
            return measure(bench, loader);
        }
    }

    private List<Measurement> measure(Bench bench, Loader loader) {
        Settings settings = bench.settings();
        Load load = new Load(firstRate, Duration.ofMillis(500), settings.trial(), Bench.DRAIN, bench.padding());
        MeteredRun warmUp = trial(bench, loader, load);
        return new Search(settings.tolerance(), settings.maxP99Millis(), rate -> trial(bench, loader, load.at(rate)))
                .from(firstRate)
                .map(best -> withHalf(bench, loader, load, best))
                .orElseGet(() -> List.of(warmUp.measurement(bench, name, loader.firstTrouble())));
    }

    private List<Measurement> withHalf(Bench bench, Loader loader, Load load, MeteredRun best) {
        Load half = load.at(best.result().rate() / 2).lasting(bench.settings().half());
        return List.of(
                best.measurement(bench, name + ", highest rate", ""),
                trial(bench, loader, half).measurement(bench, name + ", half of it", loader.firstTrouble()));
    }

    private static MeteredRun trial(Bench bench, Loader loader, Load load) {
        bench.open(loader, AT_ONCE);
        MeteredRun run = MeteredRun.of(loader, load, bench.server());
        System.err.println(run.line());
        if (!run.result().passes(bench.settings().maxP99Millis())) {
            loader.calmDown(Duration.ofSeconds(20));
        }
        return run;
    }
}
