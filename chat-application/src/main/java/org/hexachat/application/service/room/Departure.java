package org.hexachat.application.service.room;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.Reason;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/** The end of a membership: durable first, then what is open is cut, and then the others hear of it. */
public final class Departure {

    private final RoomLog log;
    private final LiveConnections connections;
    private final RoomEventBroadcaster broadcaster;
    private final Clock clock;

    public Departure(RoomLog log, LiveConnections connections, RoomEventBroadcaster broadcaster, Clock clock) {
        this.log = log;
        this.connections = connections;
        this.broadcaster = broadcaster;
        this.clock = clock;
    }

    void of(UserId member, RoomId room, Caller caller, RoomChange change) {
        of(member, room, caller, change, Optional.empty());
    }

    void of(UserId member, RoomId room, Caller caller, RoomChange change, Optional<Reason> reason) {
        RoomEvent event = log.append(new PendingEvent(room, caller.actor(), clock.now(), change, reason))
                .event();
        connections.closeMember(room, member);
        broadcaster.broadcast(event);
    }
}
