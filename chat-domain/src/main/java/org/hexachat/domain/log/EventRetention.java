package org.hexachat.domain.log;

import java.time.Duration;

/**
 * How much of a room's log is kept for clients that come back: the newest {@code events}, and everything younger than
 * {@code age}, whichever is more. Messages are not touched by this: they stay in the history.
 *
 * @param events 1 or more
 * @param age more than zero
 */
public record EventRetention(int events, Duration age) {

    /** What the protocol promises unless an operator says otherwise. */
    public static final EventRetention STANDARD = new EventRetention(10_000, Duration.ofDays(7));

    public EventRetention {
        if (events < 1 || !age.isPositive()) {
            throw new IllegalArgumentException("At least one event and some time are kept: " + events + ", " + age);
        }
    }
}
