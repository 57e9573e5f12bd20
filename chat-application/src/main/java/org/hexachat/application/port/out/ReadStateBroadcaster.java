package org.hexachat.application.port.out;

import org.hexachat.domain.readstate.ReadState;
import org.hexachat.domain.user.UserId;

/**
 * Tells every connection of a user what that user has read, and nobody else. Called after it is durable. Never waits for a
 * connection and never throws for one. May be lost, and two of one room may come in any order: of two markers the one that is
 * further ahead holds.
 */
@FunctionalInterface
public interface ReadStateBroadcaster {

    void broadcast(UserId user, ReadState state);
}
