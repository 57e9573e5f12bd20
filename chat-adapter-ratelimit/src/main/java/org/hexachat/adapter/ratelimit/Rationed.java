package org.hexachat.adapter.ratelimit;

import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;

/** What is counted, and for whom: a login counts for an address otherwise than for an account. */
record Rationed(Limit limit, Class<? extends LimitSubject> subject) {
    static Rationed of(Limit limit, LimitSubject subject) {
        return new Rationed(limit, subject.getClass());
    }
}
