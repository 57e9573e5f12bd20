package org.hexachat.domain.readstate;

/** What of a room its member wants to be told of. What has been read, and what not, does not depend on it. */
public enum NotificationLevel {
    /** Every message. */
    ALL,
    /** Messages that mention the member. */
    MENTIONS,
    /** No message. */
    NOTHING
}
