package org.hexachat.benchmarks;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexachat.benchmarks.protocol.ChatProtocol;
import org.hexachat.benchmarks.protocol.ClassicProtocol;
import org.hexachat.benchmarks.protocol.V1Protocol;
import org.hexachat.benchmarks.report.Machine;
import org.hexachat.benchmarks.report.Measurement;
import org.hexachat.benchmarks.report.Report;
import org.hexachat.benchmarks.scenario.Bench;
import org.hexachat.benchmarks.scenario.ConnectStorm;
import org.hexachat.benchmarks.scenario.IdleConnections;
import org.hexachat.benchmarks.scenario.LoneMessages;
import org.hexachat.benchmarks.scenario.PresenceStorm;
import org.hexachat.benchmarks.scenario.Saturation;
import org.hexachat.benchmarks.scenario.Scenario;
import org.hexachat.benchmarks.scenario.Settings;
import org.hexachat.benchmarks.server.Population;
import org.hexachat.benchmarks.server.ServerUnderTest;

/** Starts a server for each protocol, runs the scenarios on it and prints what they showed. */
public final class LoadBenchmark {

    /** In the order in which they run: idle connections want a fresh server, and the last one a server that has worked. */
    private static final List<Scenario> SCENARIOS = List.of(
            new IdleConnections(),
            LoneMessages.fresh(),
            new ConnectStorm(),
            Saturation.fanOut(),
            Saturation.manyRooms(),
            LoneMessages.warm(),
            new PresenceStorm());

    private static final List<ChatProtocol> PROTOCOLS = List.of(new ClassicProtocol(), new V1Protocol());

    private final Path jar;
    private final List<String> jvmOptions;
    private final List<String> serverArguments;
    private final List<String> protocols;
    private final List<String> scenarios;
    private final Settings settings;

    private LoadBenchmark(Flags flags) {
        this.jar = Path.of(flags.text("jar", "../chat-bootstrap/target/chat.jar"));
        this.jvmOptions = flags.list("server-jvm", "");
        this.serverArguments = flags.list("server-args", "");
        this.protocols = flags.list("protocols", "classic,v1");
        this.scenarios = flags.list("scenarios", "idle,lone,storm,fan-out,rooms,lone-warm");
        this.settings = Sizes.of(flags);
        flags.refuseTheRest();
    }

    /** Runs it; the README has the flags. */
    public static void main(String[] arguments) {
        List<Measurement> measurements = new LoadBenchmark(new Flags(arguments)).run();
        Report report = new Report(Instant.now(), Machine.describe(), measurements);
        System.out.println(report.markdown());
        System.out.println();
        System.out.println(report.jsonLines());
        System.exit(measurements.stream().allMatch(Measurement::passed) ? 0 : 1);
    }

    private List<Measurement> run() {
        List<Measurement> measurements = new ArrayList<>();
        for (ChatProtocol protocol : PROTOCOLS) {
            if (protocols.contains(protocol.name())) {
                measurements.addAll(run(protocol));
            }
        }
        return measurements;
    }

    private List<Measurement> run(ChatProtocol protocol) {
        List<Measurement> measurements = new ArrayList<>();
        try (ServerUnderTest server = ServerUnderTest.start(jar, jvmOptions, serverArguments)) {
            Population population = Population.of(server.database(), settings.people());
            Bench bench = new Bench(settings, protocol, server, population);
            for (Scenario scenario : SCENARIOS) {
                if (scenarios.contains(scenario.name())) {
                    System.err.printf("%s %s %s%n", Instant.now(), protocol.name(), scenario.name());
                    measurements.addAll(measure(scenario, bench));
                }
            }
        }
        return measurements;
    }

    /** One that cannot be measured must not cost the figures of the others. */
    private static List<Measurement> measure(Scenario scenario, Bench bench) {
        try {
            return scenario.measure(bench);
        } catch (RuntimeException e) {
            return List.of(new Measurement(
                    bench.protocol().name(), scenario.name(), false, String.valueOf(e.getMessage()), Map.of()));
        }
    }
}
