package org.hexachat.domain.user;

import java.util.UUID;

/**
 * Who did something in a room, with the name to show.
 *
 * @param name {@link Username#DELETED} once the account is gone
 */
public record Actor(UserId id, Username name) {

    /** The server itself, for what nobody did but time. */
    public static final Actor SERVER = new Actor(new UserId(new UUID(0, 0)), Username.SERVER);

    /** Who has no name of their own: the server, or an account that is gone. */
    public static Actor unnamed(UserId id) {
        return id.equals(SERVER.id()) ? SERVER : new Actor(id, Username.DELETED);
    }
}
