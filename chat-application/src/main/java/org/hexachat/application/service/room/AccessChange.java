package org.hexachat.application.service.room;

import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;

/** That something else opens a room from now on: durable first, and then the others hear of it. */
public final class AccessChange {

    private final RoomLog log;
    private final RoomEventBroadcaster broadcaster;
    private final Clock clock;

    public AccessChange(RoomLog log, RoomEventBroadcaster broadcaster, Clock clock) {
        this.log = log;
        this.broadcaster = broadcaster;
        this.clock = clock;
    }

    Room of(Room room, Caller caller, RoomAccess access) {
        RoomChange change = RoomChange.AccessChanged.to(access);
        broadcaster.broadcast(log.changeAccess(new PendingEvent(room.id(), caller.actor(), clock.now(), change), access)
                .event());
        return room.withAccess(access);
    }
}
