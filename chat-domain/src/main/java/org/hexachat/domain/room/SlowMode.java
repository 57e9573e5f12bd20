package org.hexachat.domain.room;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * How often a member may speak in a room.
 *
 * @param interval from one message to the next, whole seconds, at most {@value #MAX_SECONDS}; zero for as often as they like
 */
public record SlowMode(Duration interval) {

    /** Six hours, the longest that Discord has. */
    public static final int MAX_SECONDS = 6 * 60 * 60;

    /** Everybody as often as they like. */
    public static final SlowMode OFF = new SlowMode(Duration.ZERO);

    public SlowMode {
        if (interval.isNegative()
                || interval.toSeconds() > MAX_SECONDS
                || !interval.equals(interval.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("Slow mode is whole seconds up to " + MAX_SECONDS + ": " + interval);
        }
    }

    public static SlowMode ofSeconds(int seconds) {
        return new SlowMode(Duration.ofSeconds(seconds));
    }

    public boolean isOn() {
        return interval.isPositive();
    }

    public int seconds() {
        return Math.toIntExact(interval.toSeconds());
    }
}
