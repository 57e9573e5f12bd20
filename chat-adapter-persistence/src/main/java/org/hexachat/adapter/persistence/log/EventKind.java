package org.hexachat.adapter.persistence.log;

import java.util.Arrays;
import org.hexachat.domain.log.RoomChange;

/** The kinds of events under the names that the store keeps for ever, each with the shape that its payload has today. */
enum EventKind {
    MESSAGE_POSTED("message.posted", 1),
    MEMBER_JOINED("member.joined", 1),
    MEMBER_LEFT("member.left", 1);

    private final String storedName;
    private final int version;

    EventKind(String storedName, int version) {
        this.storedName = storedName;
        this.version = version;
    }

    static EventKind of(RoomChange change) {
        return switch (change) {
            case RoomChange.MessagePosted posted -> MESSAGE_POSTED;
            case RoomChange.MemberJoined joined -> MEMBER_JOINED;
            case RoomChange.MemberLeft left -> MEMBER_LEFT;
        };
    }

    /** The kind of a stored event; one that is not known here was written by a newer program. */
    static EventKind stored(String name, int version) {
        return Arrays.stream(values())
                .filter(kind -> kind.storedName.equals(name) && kind.version == version)
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
