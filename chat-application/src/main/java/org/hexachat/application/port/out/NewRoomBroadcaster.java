package org.hexachat.application.port.out;

import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.UserId;

/**
 * Tells every connection of a user that they are a member of one room more, and nobody else. Called after it is durable. Never waits
 * for a connection and never throws for one. May be lost: who comes back finds the room in the list of theirs.
 */
@FunctionalInterface
public interface NewRoomBroadcaster {

    void broadcast(UserId user, Room room);
}
