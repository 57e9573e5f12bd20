package org.hexachat.application.port.in.push;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.push.PushEndpoint;
import org.hexachat.domain.push.PushKey;
import org.hexachat.domain.push.PushSecret;
import org.hexachat.domain.push.PushSubscription;

/** Have a browser told of messages. */
@FunctionalInterface
public interface SubscribeToPushUseCase {

    /**
     * Subscribes a browser, for as long as the session of the caller lasts. One that the caller has subscribed already gets the keys and the session of
     * this call; one that somebody else had subscribed is the caller's from now on, and tells nothing more to the other.
     *
     * @throws org.hexachat.domain.error.ChatException {@code push.disabled}; {@code push.limit}; {@code token.invalid} where the session ended meanwhile
     */
    PushSubscription subscribe(Command command);

    /** Which browser. */
    record Command(Caller caller, PushEndpoint endpoint, PushKey key, PushSecret secret) {}
}
