package org.hexachat.application.port.out;

import org.hexachat.domain.log.RoomEvent;

/**
 * Tells everybody who listens to a room what happened. Called after the event is durable, from many threads, so events of one
 * room can arrive in any order; listeners get them in sequence order, each once. Never waits for a listener and never throws for
 * one: a broadcast may be lost, because the log heals it.
 */
@FunctionalInterface
public interface RoomEventBroadcaster {

    void broadcast(RoomEvent event);
}
