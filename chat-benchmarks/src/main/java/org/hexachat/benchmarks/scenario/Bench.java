package org.hexachat.benchmarks.scenario;

import java.time.Duration;
import org.hexachat.benchmarks.client.Crowd;
import org.hexachat.benchmarks.client.Loader;
import org.hexachat.benchmarks.client.OpeningResult;
import org.hexachat.benchmarks.protocol.ChatProtocol;
import org.hexachat.benchmarks.protocol.Marker;
import org.hexachat.benchmarks.protocol.Opening;
import org.hexachat.benchmarks.server.Population;
import org.hexachat.benchmarks.server.ServerUnderTest;

/**
 * What the scenarios of one protocol share: a running server and its people.
 *
 * @param settings how large everything is
 * @param protocol what is spoken
 * @param server what is measured
 * @param population who can connect
 */
public record Bench(Settings settings, ChatProtocol protocol, ServerUnderTest server, Population population) {

    static final Duration OPENING_LIMIT = Duration.ofMinutes(2);
    static final Duration DRAIN = Duration.ofSeconds(3);

    /** Answers a loader for a crowd whose rooms exist. */
    Loader loader(Crowd crowd, Duration gathering) {
        return new Loader(
                protocol, server.address(), crowd, connection -> population.seat(crowd, connection), gathering);
    }

    /**
     * Brings in everybody, without history.
     *
     * @throws IllegalStateException if somebody stays outside: nothing that follows would mean anything
     */
    void open(Loader loader, int atOnce) {
        OpeningResult result = loader.open(atOnce, Opening.atOnce(), OPENING_LIMIT);
        if (result.failed() > 0) {
            throw new IllegalStateException(
                    "%d connections did not open; first %s".formatted(result.failed(), loader.firstTrouble()));
        }
    }

    int padding() {
        return Math.max(0, settings.payload() - Marker.LENGTH);
    }
}
