package org.hexachat.application.service.message;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.service.room.RoomAct;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.domain.log.Reason;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;

/** What editing and deleting a message have in common: who may, and how the room hears of it. */
public final class MessageChange {

    private final RoomAuthorization rooms;
    private final MessageRepository messages;
    private final RoomAct act;
    private final RateLimits limits;

    public MessageChange(RoomAuthorization rooms, MessageRepository messages, RoomAct act, RateLimits limits) {
        this.rooms = rooms;
        this.messages = messages;
        this.act = act;
        this.limits = limits;
    }

    RoomEvent make(Caller caller, RoomId room, RoomChange.OfMessage change, Optional<Reason> reason) {
        limits.spend(Limit.MESSAGE, new LimitSubject.OfUser(caller.id()));
        requireRight(caller, room, change);
        return act.of(caller, room, change, reason);
    }

    /** A stranger learns nothing of what is in the room. */
    private void requireRight(Caller caller, RoomId id, RoomChange.OfMessage change) {
        Room room = rooms.demandMemberOrModerator(id, caller);
        Message message =
                messages.find(id, change.id()).orElseThrow(() -> new ChatException(ErrorCode.MESSAGE_NOT_FOUND));
        if (!message.author().id().equals(caller.id()) && !rooms.moderates(caller, room)) {
            throw new ChatException(ErrorCode.MESSAGE_NOT_AUTHOR);
        }
    }
}
