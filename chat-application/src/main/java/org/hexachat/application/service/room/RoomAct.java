package org.hexachat.application.service.room;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.RoomLog.AppendOutcome;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.Reason;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.RoomId;

/**
 * Something that is done to a room and cuts nothing off: durable first, and then everyone who listens hears of it, unless they did
 * before.
 */
public final class RoomAct {

    private final RoomLog log;
    private final RoomEventBroadcaster broadcaster;
    private final Clock clock;

    public RoomAct(RoomLog log, RoomEventBroadcaster broadcaster, Clock clock) {
        this.log = log;
        this.broadcaster = broadcaster;
        this.clock = clock;
    }

    /** What became of it, as {@link RoomLog#append} says. */
    public RoomEvent of(Caller caller, RoomId room, RoomChange change) {
        return of(caller, room, change, Optional.empty());
    }

    /** As {@link #of(Caller, RoomId, RoomChange)}, with a reason for the audit log. */
    public RoomEvent of(Caller caller, RoomId room, RoomChange change, Optional<Reason> reason) {
        AppendOutcome outcome = log.append(new PendingEvent(room, caller.actor(), clock.now(), change, reason));
        if (outcome instanceof AppendOutcome.Appended(RoomEvent event)) {
            broadcaster.broadcast(event);
        }
        return outcome.event();
    }
}
