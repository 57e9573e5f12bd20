package org.hexachat.application.service.push;

import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.push.ListPushSubscriptionsUseCase;
import org.hexachat.application.port.out.PushSubscriptionRepository;
import org.hexachat.domain.push.PushSubscription;

/** Lists the push subscriptions of the caller. */
public final class ListPushSubscriptionsService implements ListPushSubscriptionsUseCase {

    private final PushSubscriptionRepository subscriptions;

    public ListPushSubscriptionsService(PushSubscriptionRepository subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public List<PushSubscription> list(Caller caller) {
        return subscriptions.listOf(caller.id());
    }
}
