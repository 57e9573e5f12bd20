package org.hexachat.application.port.out;

import java.util.List;
import java.util.Optional;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.push.PushSubscription;
import org.hexachat.domain.push.PushSubscriptionId;
import org.hexachat.domain.user.UserId;

/**
 * Keeps push subscriptions. They go with the session that they were made in. Calls join a running {@linkplain Transactions transaction}.
 * Every call can throw {@code storage.unavailable}.
 */
public interface PushSubscriptionRepository {

    /**
     * Stores one. Of each endpoint there is one: what the same person had for it keeps its identifier and its time, and gets the session and
     * the keys of this one; what somebody else had for it is gone.
     *
     * @return what is stored
     * @throws ChatException {@code token.invalid} where the session has ended; {@code push.limit} where the person has
     *     {@link PushSubscription#MAX_PER_USER} others, however many calls come at once
     */
    PushSubscription put(PushSubscription subscription);

    Optional<PushSubscription> find(PushSubscriptionId id);

    /** Those of a person, in the order of their identifiers. */
    List<PushSubscription> listOf(UserId user);

    /** Forgets one of a person; answers whether it was there. */
    boolean remove(UserId user, PushSubscriptionId id);
}
