package org.hexachat.adapter.persistence.log;

import java.util.Arrays;
import org.hexachat.domain.log.RoomChange;

/**
 * The kinds of events under the names that the store keeps for ever, each with the shape that its payload has today. Older shapes
 * stay readable: version 1 of a posted message named the message and its client id, which both stand in the message, version 1
 * of an edited one meant nobody, and version 1 of a changed access knew no invitations.
 */
enum EventKind {
    MESSAGE_POSTED("message.posted", 2),
    MESSAGE_EDITED("message.edited", 2),
    MESSAGE_DELETED("message.deleted", 1),
    REACTION_ADDED("reaction.added", 1),
    REACTION_REMOVED("reaction.removed", 1),
    MEMBER_JOINED("member.joined", 1),
    MEMBER_LEFT("member.left", 1),
    MEMBER_KICKED("member.kicked", 1),
    MEMBER_BANNED("member.banned", 1),
    MEMBER_UNBANNED("member.unbanned", 1),
    MEMBER_MUTED("member.muted", 1),
    MEMBER_UNMUTED("member.unmuted", 1),
    SLOW_MODE_CHANGED("room.slow_mode_changed", 1),
    ROLE_CHANGED("member.role_changed", 1),
    RETENTION_CHANGED("room.retention_changed", 1),
    MESSAGES_EXPIRED("messages.expired", 1),
    ROOM_RENAMED("room.renamed", 1),
    LISTING_CHANGED("room.listing_changed", 1),
    ACCESS_CHANGED("room.access_changed", 2);

    private final String storedName;
    private final int version;

    EventKind(String storedName, int version) {
        this.storedName = storedName;
        this.version = version;
    }

    static EventKind of(RoomChange change) {
        return switch (change) {
            case RoomChange.MessagePosted posted -> MESSAGE_POSTED;
            case RoomChange.MessageWithdrawn withdrawn -> MESSAGE_POSTED;
            case RoomChange.MessageEdited edited -> MESSAGE_EDITED;
            case RoomChange.MessageDeleted deleted -> MESSAGE_DELETED;
            case RoomChange.ReactionAdded added -> REACTION_ADDED;
            case RoomChange.ReactionRemoved removed -> REACTION_REMOVED;
            case RoomChange.MemberJoined joined -> MEMBER_JOINED;
            case RoomChange.MemberLeft left -> MEMBER_LEFT;
            case RoomChange.MemberKicked kicked -> MEMBER_KICKED;
            case RoomChange.MemberBanned banned -> MEMBER_BANNED;
            case RoomChange.MemberUnbanned unbanned -> MEMBER_UNBANNED;
            case RoomChange.MemberMuted muted -> MEMBER_MUTED;
            case RoomChange.MemberUnmuted unmuted -> MEMBER_UNMUTED;
            case RoomChange.SlowModeChanged changed -> SLOW_MODE_CHANGED;
            case RoomChange.RoleChanged changed -> ROLE_CHANGED;
            case RoomChange.RetentionChanged changed -> RETENTION_CHANGED;
            case RoomChange.MessagesExpired expired -> MESSAGES_EXPIRED;
            case RoomChange.RoomRenamed renamed -> ROOM_RENAMED;
            case RoomChange.ListingChanged changed -> LISTING_CHANGED;
            case RoomChange.AccessChanged changed -> ACCESS_CHANGED;
        };
    }

    /** The kind of a stored event; one that is not known here was written by a newer program. */
    static EventKind stored(String name, int version) {
        return Arrays.stream(values())
                .filter(kind -> kind.storedName.equals(name) && version >= 1 && version <= kind.version)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The log holds an event %s of version %d, which this program cannot read"
                                .formatted(name, version)));
    }

    String storedName() {
        return storedName;
    }

    int version() {
        return version;
    }
}
