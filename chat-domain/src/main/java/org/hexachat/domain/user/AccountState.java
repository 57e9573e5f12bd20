package org.hexachat.domain.user;

/** Whether an account can be used. */
public enum AccountState {
    /** As any other. */
    ACTIVE,
    /** Nobody logs in to it, and nothing is open by it, until it is enabled again. */
    DISABLED
}
