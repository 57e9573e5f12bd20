package org.hexachat.application.service.push;

import org.hexachat.application.port.in.push.SubscribeToPushUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.PushSubscriptionRepository;
import org.hexachat.domain.push.PushSubscription;
import org.hexachat.domain.push.PushSubscriptionId;
import org.hexachat.domain.push.PushTerms;

/** Subscribes browsers. */
public final class SubscribeToPushService implements SubscribeToPushUseCase {

    private final PushSubscriptionRepository subscriptions;
    private final PushTerms terms;
    private final IdGenerator ids;
    private final Clock clock;

    public SubscribeToPushService(
            PushSubscriptionRepository subscriptions, PushTerms terms, IdGenerator ids, Clock clock) {
        this.subscriptions = subscriptions;
        this.terms = terms;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public PushSubscription subscribe(Command command) {
        terms.requireOffered();
        return subscriptions.put(new PushSubscription(
                new PushSubscriptionId(ids.next()),
                command.caller().id(),
                command.caller().session(),
                command.endpoint(),
                command.key(),
                command.secret(),
                clock.now()));
    }
}
