package org.hexachat.domain.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hexachat.domain.retry.RetryPause;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.Actor;

/**
 * An outgoing webhook: an address that is told every event of a room, each in its order, once it has taken the one before. The log is the
 * queue, and {@code delivered} the place in it.
 *
 * @param by who made it, under the name of today
 * @param delivered the last event that it was told, or that it is not to be told
 * @param failures in a row
 * @param failingSince when the first of them was
 * @param nextAttempt before which nothing is sent
 * @param error why the last attempt failed, in a few words
 * @param disabled whether it was given up, and waits to be {@linkplain #enabled enabled} again
 */
public record OutgoingWebhook(
        OutgoingWebhookId id,
        RoomId room,
        WebhookUrl url,
        WebhookSecret secret,
        Actor by,
        Instant createdAt,
        Sequence delivered,
        int failures,
        Optional<Instant> failingSince,
        Instant nextAttempt,
        Optional<String> error,
        boolean disabled) {

    public static final int MAX_PER_ROOM = 10;

    /** After the first failure; then twice as long after each one. */
    public static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

    public static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** Who fails for so long is given up: a day, so that somebody was awake meanwhile. */
    public static final Duration PATIENCE = Duration.ofDays(1);

    private static final RetryPause PAUSE = new RetryPause(FIRST_PAUSE, LONGEST_PAUSE);

    /** One that is told what happens from now on. */
    public static OutgoingWebhook to(
            WebhookUrl url,
            RoomId room,
            OutgoingWebhookId id,
            WebhookSecret secret,
            Actor by,
            Instant now,
            Sequence position) {
        return new OutgoingWebhook(
                id, room, url, secret, by, now, position, 0, Optional.empty(), now, Optional.empty(), false);
    }

    /** The same after it took everything up to an event. */
    public OutgoingWebhook delivered(Sequence upTo, Instant now) {
        return with(upTo, 0, Optional.empty(), now, Optional.empty(), false);
    }

    /** The same after an attempt that failed: to be tried again after a pause, or given up. */
    public OutgoingWebhook failed(String why, Instant now) {
        Instant since = failingSince.orElse(now);
        boolean over = !now.isBefore(since.plus(PATIENCE));
        return with(
                delivered, failures + 1, Optional.of(since), now.plus(PAUSE.after(failures)), Optional.of(why), over);
    }

    /** The same after it said that it wants nothing any more. */
    public OutgoingWebhook givenUp(String why, Instant now) {
        return with(delivered, failures + 1, Optional.of(failingSince.orElse(now)), now, Optional.of(why), true);
    }

    /** The same, to be tried again at once from where it was. */
    public OutgoingWebhook enabled(Instant now) {
        return with(delivered, 0, Optional.empty(), now, Optional.empty(), false);
    }

    /** The same where the log begins after what it was told. */
    public OutgoingWebhook from(Sequence trimmed) {
        return with(trimmed, failures, failingSince, nextAttempt, error, disabled);
    }

    /** The same under the name of today. */
    public OutgoingWebhook by(Actor maker) {
        return new OutgoingWebhook(
                id,
                room,
                url,
                secret,
                maker,
                createdAt,
                delivered,
                failures,
                failingSince,
                nextAttempt,
                error,
                disabled);
    }

    private OutgoingWebhook with(
            Sequence upTo, int inARow, Optional<Instant> since, Instant next, Optional<String> why, boolean givenUp) {
        return new OutgoingWebhook(id, room, url, secret, by, createdAt, upTo, inARow, since, next, why, givenUp);
    }
}
