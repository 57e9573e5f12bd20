package org.hexachat.domain.room;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * For how many days messages are kept. The messages of a day go together, in the night (UTC) in which the last of them is old enough, so
 * that a room changes once a day and not all the time.
 *
 * @param days 1 to {@value #MAX_DAYS}
 */
public record MessageRetention(int days) {

    /** A hundred years, beside which for ever is the better word. */
    public static final int MAX_DAYS = 36_500;

    public MessageRetention {
        if (days < 1 || days > MAX_DAYS) {
            throw new IllegalArgumentException("Messages are kept for 1 to " + MAX_DAYS + " days: " + days);
        }
    }

    /** What holds where two have a say: the shorter; empty where messages are kept for ever. */
    public static Optional<MessageRetention> shorter(Optional<MessageRetention> one, Optional<MessageRetention> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.comparingInt(MessageRetention::days));
    }

    /** What was posted before this is kept no longer. */
    public Instant end(Instant now) {
        return now.truncatedTo(ChronoUnit.DAYS).minus(days, ChronoUnit.DAYS);
    }
}
