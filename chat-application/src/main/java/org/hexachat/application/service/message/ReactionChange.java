package org.hexachat.application.service.message;

import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.service.room.RoomAct;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.RoomId;

/** What adding and removing a reaction have in common. Who may is the log's to check, under its lock. */
public final class ReactionChange {

    private final RoomAct act;
    private final RateLimits limits;

    public ReactionChange(RoomAct act, RateLimits limits) {
        this.act = act;
        this.limits = limits;
    }

    RoomEvent make(Caller caller, RoomId room, RoomChange.OfMessage change) {
        limits.spend(Limit.MESSAGE, new LimitSubject.OfUser(caller.id()));
        return act.of(caller, room, change);
    }
}
