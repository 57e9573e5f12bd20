package org.hexachat.application.service.message;

import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.RoomId;

/** What adding and removing a reaction have in common. Who may is the log's to check, under its lock. */
public final class ReactionChange {

    private final RoomLog log;
    private final RoomEventBroadcaster broadcaster;
    private final RateLimits limits;
    private final Clock clock;

    public ReactionChange(RoomLog log, RoomEventBroadcaster broadcaster, RateLimits limits, Clock clock) {
        this.log = log;
        this.broadcaster = broadcaster;
        this.limits = limits;
        this.clock = clock;
    }

    RoomEvent make(Caller caller, RoomId room, RoomChange.OfMessage change) {
        limits.spend(Limit.MESSAGE, new LimitSubject.OfUser(caller.id()));
        RoomEvent event = log.append(new PendingEvent(room, caller.actor(), clock.now(), change))
                .event();
        broadcaster.broadcast(event);
        return event;
    }
}
