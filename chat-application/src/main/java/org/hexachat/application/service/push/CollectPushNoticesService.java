package org.hexachat.application.service.push;

import org.hexachat.application.port.in.push.CollectPushNoticesUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.PushNoticeRepository;
import org.hexachat.domain.push.PushTerms;

/** Notes what is to be told once the time to read it is over. */
public final class CollectPushNoticesService implements CollectPushNoticesUseCase {

    private final PushNoticeRepository notices;
    private final PushTerms terms;
    private final Clock clock;

    public CollectPushNoticesService(PushNoticeRepository notices, PushTerms terms, Clock clock) {
        this.notices = notices;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public boolean collect() {
        return terms.offered() && notices.collect(clock.now().plus(terms.grace()), MAX_ROOMS);
    }
}
