package org.hexachat.domain.readstate;

/** What of a room its member wants to be told of. What has been read, and what not, does not depend on it. */
public enum NotificationLevel {
    /** Every message. */
    ALL,
    /** Messages that mention the member. */
    MENTIONS,
    /** No message. */
    NOTHING;

    /**
     * Whether a member who chose this wants to be told of a message of somebody else.
     *
     * @param mention whether it mentions the member, or everybody in the room
     */
    public boolean wants(boolean mention) {
        return switch (this) {
            case ALL -> true;
            case MENTIONS -> mention;
            case NOTHING -> false;
        };
    }
}
