package org.hexachat.application.service.push;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hexachat.application.port.in.push.SendPushNoticesUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.PushNoticeRepository;
import org.hexachat.application.port.out.PushSender;
import org.hexachat.application.port.out.PushSubscriptionRepository;
import org.hexachat.domain.push.PushMessage;
import org.hexachat.domain.push.PushNotice;
import org.hexachat.domain.push.PushSubscription;
import org.hexachat.domain.push.PushTerms;

/**
 * Tells one browser after the other. What is interrupted between an answer and its being written down is told again, in place of the first
 * time where the browser shows that still.
 */
public final class SendPushNoticesService implements SendPushNoticesUseCase {

    /** Longer than the longest attempt. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final PushNoticeRepository notices;
    private final PushSubscriptionRepository subscriptions;
    private final PushNews news;
    private final PushKeyring keyring;
    private final PushSender sender;
    private final PushTerms terms;
    private final Clock clock;

    public SendPushNoticesService(
            PushNoticeRepository notices,
            PushSubscriptionRepository subscriptions,
            PushNews news,
            PushKeyring keyring,
            PushSender sender,
            PushTerms terms,
            Clock clock) {
        this.notices = notices;
        this.subscriptions = subscriptions;
        this.news = news;
        this.keyring = keyring;
        this.sender = sender;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public boolean send() {
        if (!terms.offered()) {
            return false;
        }
        Optional<PushNotice> claimed = notices.claim(clock.now(), LEASE);
        claimed.ifPresent(this::tell);
        return claimed.isPresent();
    }

    private void tell(PushNotice notice) {
        subscriptions
                .find(notice.subscription())
                .ifPresentOrElse(subscription -> tell(notice, subscription), () -> settle(notice));
    }

    private void tell(PushNotice notice, PushSubscription subscription) {
        news.of(notice, subscription.user())
                .ifPresentOrElse(message -> tell(notice, subscription, message), () -> settle(notice));
    }

    private void tell(PushNotice notice, PushSubscription subscription, PushMessage message) {
        switch (sender.send(keyring.keys(), subscription, message)) {
            case PushSender.Answer.Taken(), PushSender.Answer.Refused() -> settle(notice);
            case PushSender.Answer.Failed(Optional<Duration> wait) -> retry(notice, wait);
            case PushSender.Answer.Gone() -> {
                subscriptions.remove(subscription.user(), subscription.id());
                settle(notice);
            }
        }
    }

    private void retry(PushNotice notice, Optional<Duration> wait) {
        notice.failed(wait, clock.now()).ifPresentOrElse(notices::postpone, () -> settle(notice));
    }

    private void settle(PushNotice notice) {
        Instant due = clock.now().plus(terms.grace());
        notices.settle(notice, due);
    }
}
