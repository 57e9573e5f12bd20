package org.hexachat.application.port.in.push;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.push.PushSubscriptionId;

/** Have a browser told nothing any more. */
@FunctionalInterface
public interface UnsubscribeFromPushUseCase {

    /**
     * Ends a subscription of the caller.
     *
     * @throws org.hexachat.domain.error.ChatException {@code push_subscription.not_found}
     */
    void unsubscribe(Command command);

    /** Which one. */
    record Command(Caller caller, PushSubscriptionId subscription) {}
}
