package org.hexachat.application.port.out;

import java.util.Set;
import java.util.function.Supplier;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.UserId;

/**
 * Cuts what is open where the right to it has ended. When a call returns, the connections it means receive nothing more; that
 * they are told why, and closed, may take a moment longer. Never waits for a slow peer. Called after the end of the right is
 * durable, so that a connection which opens at the same time is refused by the store or found here.
 */
public interface LiveConnections {

    /**
     * Whom the user blocks has changed: what those people say is withheld from all connections that the user has, and what is
     * said by anybody else is not.
     *
     * @param blocked asked once, after the call began: of two calls at once, the one that asked later holds
     */
    void withhold(UserId reader, Supplier<Set<UserId>> blocked);

    /** The room was deleted. */
    void closeRoom(RoomId room);

    /** The user is no longer a member of the room; what else the user's connections carry goes on. */
    void closeMember(RoomId room, UserId user);

    /** The account was deleted or disabled. */
    void closeUser(UserId user);

    /** The session was revoked. */
    void closeSession(SessionId session);
}
