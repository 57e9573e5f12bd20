package org.hexachat.benchmarks.client;

import java.time.Duration;

/**
 * An open loop: messages are due at even distances, whatever the server does.
 *
 * @param rate messages a second, in all
 * @param warmUp at its start, not measured
 * @param duration what is measured
 * @param drain how long it waits at the end for what is still to arrive
 * @param padding letters of each message after its marker
 */
public record Load(double rate, Duration warmUp, Duration duration, Duration drain, int padding) {

    private static final double ON_TIME = 0.98;

    /** Answers the same at another rate. */
    public Load at(double otherRate) {
        return new Load(otherRate, warmUp, duration, drain, padding);
    }

    /** Answers the same for another time. */
    public Load lasting(Duration otherDuration) {
        return new Load(rate, warmUp, otherDuration, drain, padding);
    }

    boolean isKept(long sent) {
        double seconds = warmUp.plus(duration).toNanos() / 1e9;
        return sent + 2 >= rate * seconds * ON_TIME;
    }
}
