package org.hexachat.application.port.in.push;

import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.push.PushSubscription;

/** See which browsers are told. */
@FunctionalInterface
public interface ListPushSubscriptionsUseCase {

    /** The caller's own, at most {@link PushSubscription#MAX_PER_USER}, in the order of their identifiers. */
    List<PushSubscription> list(Caller caller);
}
