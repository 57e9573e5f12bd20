package org.hexachat.domain.message;

import java.util.Set;
import org.hexachat.domain.user.UserId;

/**
 * Whom a message means by name.
 *
 * @param users those who were members when it was said
 * @param room whether it means everybody in the room
 */
public record Mentions(Set<UserId> users, boolean room) {

    /** Nobody. */
    public static final Mentions NONE = new Mentions(Set.of(), false);

    public Mentions {
        users = Set.copyOf(users);
    }

    public boolean isEmpty() {
        return users.isEmpty() && !room;
    }

    /** Whether the message means this member. */
    public boolean mean(UserId member) {
        return room || users.contains(member);
    }
}
