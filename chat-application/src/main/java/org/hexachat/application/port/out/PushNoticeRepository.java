package org.hexachat.application.port.out;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hexachat.domain.push.PushNotice;

/**
 * Keeps which browsers are to be told of which messages, and up to where each room was looked through for that. Every call can throw
 * {@code storage.unavailable}.
 */
public interface PushNoticeRepository {

    /** How far back a room is looked through that was not before. */
    int FIRST_LOOK = 100;

    /**
     * Looks through what was said since the last time in rooms with members who have a push subscription, and notes for each subscription the
     * newest message of a room that its owner wants to be told of by the {@linkplain org.hexachat.domain.readstate.NotificationLevel level} of the
     * room, has not read, did not write, is not by somebody whom the owner blocks, was not deleted, and is not older than the subscription.
     * What is noted already keeps its time, and gets the newer message. Posting a message waits for nothing here. Safe on many nodes at once.
     *
     * @param due when what is noted is to be told
     * @param limit how many rooms are looked through at most, at least 1
     * @return whether there may be more to look through
     */
    boolean collect(Instant due, int limit);

    /**
     * Takes the one that is due for the longest time, for a while: nobody else is given it before that is over, on whatever node. Its
     * subscription may be gone.
     */
    Optional<PushNotice> claim(Instant now, Duration lease);

    /** Stores when one is tried again, if it is still there, and lets go of it. What it got that is newer meanwhile, it keeps. */
    void postpone(PushNotice notice);

    /**
     * Forgets one that was told, or is not to be told any more; what it got that is newer meanwhile stays, as if it had been noted alone.
     *
     * @param due when that is to be told
     */
    void settle(PushNotice notice, Instant due);
}
