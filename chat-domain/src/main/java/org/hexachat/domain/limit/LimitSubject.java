package org.hexachat.domain.limit;

import org.hexachat.domain.user.UserId;

/** Whose ration it is. */
public sealed interface LimitSubject {

    /** Everything that one account does. */
    record OfUser(UserId user) implements LimitSubject {}

    /**
     * Everything that comes from one place.
     *
     * @param address as the front writes it; the same place is always written the same
     */
    record OfAddress(String address) implements LimitSubject {}

    /**
     * Everything that is tried on one account by somebody who may not be its owner.
     *
     * @param canonicalName as a {@link org.hexachat.domain.user.Username} compares
     */
    record OfAccountName(String canonicalName) implements LimitSubject {}
}
