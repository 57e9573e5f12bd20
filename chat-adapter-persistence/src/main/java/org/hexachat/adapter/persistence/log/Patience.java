package org.hexachat.adapter.persistence.log;

/** What a commit does where somebody else holds a lock that it wants. */
enum Patience {
    /** For a transaction that has begun, and in which nothing else waits. */
    WAIT,
    /** For a commit that others share, who have nothing to do with that lock. */
    PASS_BY
}
