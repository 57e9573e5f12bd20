package org.hexachat.domain.user;

/** What becomes of what somebody said when their account is deleted. */
public enum MessageFate {
    /** It stays, signed by {@link Username#DELETED}. */
    KEEP,
    /** It is deleted, as if they had deleted each. */
    ERASE
}
