package org.hexachat.application.port.out;

import java.time.Duration;
import java.util.Optional;
import org.hexachat.domain.push.PushMessage;
import org.hexachat.domain.push.PushSubscription;
import org.hexachat.domain.push.ServerKeys;

/**
 * Tells browsers by their push services (RFC 8030). A call takes so long at most, whatever the other side does, and never throws for what it
 * does.
 */
public interface PushSender {

    /** New keys, like no others. */
    ServerKeys newKeys();

    /**
     * Sends a message once, so that the browser alone can read it (RFC 8291) and its push service knows from whom it is (RFC 8292). Takes the place
     * of what waits there of the same room. Follows no redirect, and never sends to where it may not.
     */
    Answer send(ServerKeys keys, PushSubscription to, PushMessage message);

    /** What the push service made of it. */
    sealed interface Answer {

        /** It passes it on. */
        record Taken() implements Answer {}

        /**
         * It may have it, and may take it later.
         *
         * @param pause how long it wants to be left alone
         */
        record Failed(Optional<Duration> pause) implements Answer {}

        /** It will not have this, however often it is sent. */
        record Refused() implements Answer {}

        /** There is no such subscription any more. */
        record Gone() implements Answer {}
    }
}
