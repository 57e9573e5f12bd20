package org.hexachat.domain.retry;

import java.time.Duration;

/**
 * How long to wait after an attempt that failed: twice as long after each one in a row. Without a random part: what is tried again waits for
 * itself alone.
 *
 * @param first after the first failure
 * @param longest after however many
 */
public record RetryPause(Duration first, Duration longest) {

    /** More doublings than it takes from the shortest pause anybody wants to the longest, and few enough not to overflow. */
    private static final int MOST_DOUBLINGS = 16;

    /** The pause after an attempt that failed, as so many before it did in a row. */
    public Duration after(int failures) {
        Duration pause = first.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
