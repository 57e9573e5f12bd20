package org.hexachat.domain.push;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hexachat.domain.retry.RetryPause;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;

/**
 * That a browser is to be told of a message: of each room at most one, the newest.
 *
 * @param failures in a row
 * @param failingSince when the first of them was
 * @param due before which nothing is sent
 */
public record PushNotice(
        PushSubscriptionId subscription,
        RoomId room,
        Sequence sequence,
        int failures,
        Optional<Instant> failingSince,
        Instant due) {

    /** After the first failure; then twice as long after each one. */
    public static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

    public static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** What could not be told for so long is no news any more. */
    public static final Duration PATIENCE = Duration.ofDays(1);

    private static final RetryPause PAUSE = new RetryPause(FIRST_PAUSE, LONGEST_PAUSE);

    /** That something is to be told. */
    public static PushNotice of(PushSubscriptionId subscription, RoomId room, Sequence sequence, Instant due) {
        return new PushNotice(subscription, room, sequence, 0, Optional.empty(), due);
    }

    /**
     * The same after an attempt that failed, to be tried again after a pause; empty where it is given up.
     *
     * @param wait how long the push service wants to be left alone at least
     */
    public Optional<PushNotice> failed(Optional<Duration> wait, Instant now) {
        Instant since = failingSince.orElse(now);
        Instant end = since.plus(PATIENCE);
        Instant next = now.plus(longer(PAUSE.after(failures), wait.orElse(Duration.ZERO)));
        return next.isAfter(end)
                ? Optional.empty()
                : Optional.of(new PushNotice(subscription, room, sequence, failures + 1, Optional.of(since), next));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
