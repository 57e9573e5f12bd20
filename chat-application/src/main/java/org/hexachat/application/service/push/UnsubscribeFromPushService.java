package org.hexachat.application.service.push;

import org.hexachat.application.port.in.push.UnsubscribeFromPushUseCase;
import org.hexachat.application.port.out.PushSubscriptionRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/** Ends a push subscription of the caller. */
public final class UnsubscribeFromPushService implements UnsubscribeFromPushUseCase {

    private final PushSubscriptionRepository subscriptions;

    public UnsubscribeFromPushService(PushSubscriptionRepository subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public void unsubscribe(Command command) {
        if (!subscriptions.remove(command.caller().id(), command.subscription())) {
            throw new ChatException(ErrorCode.PUSH_SUBSCRIPTION_NOT_FOUND);
        }
    }
}
