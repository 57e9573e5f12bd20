package org.hexachat.application.service.message;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.message.SendDirectMessageUseCase;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.application.service.room.RoomAct;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.error.Refusal;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.room.RoomKind;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;

/** Says it where the people talk already, or begins their conversation with it. */
public final class SendDirectMessageService implements SendDirectMessageUseCase {

    private final RoomRepository rooms;
    private final UserRepository users;
    private final Conversation conversation;
    private final RoomAct act;
    private final RateLimits limits;
    private final IdGenerator ids;

    public SendDirectMessageService(
            RoomRepository rooms,
            UserRepository users,
            Conversation conversation,
            RoomAct act,
            RateLimits limits,
            IdGenerator ids) {
        this.rooms = rooms;
        this.users = users;
        this.conversation = conversation;
        this.act = act;
        this.limits = limits;
        this.ids = ids;
    }

    @Override
    public RoomEvent send(Command command) {
        Caller caller = command.caller();
        limits.spend(Limit.MESSAGE, new LimitSubject.OfUser(caller.id()));
        Set<UserId> people = new HashSet<>(command.people());
        people.add(caller.id());
        RoomChange said = checked(people, command);
        RoomKind.Direct kind =
                new RoomKind.Direct(people.stream().map(this::person).toList());
        return rooms.findDirect(people)
                .map(room -> act.of(caller, room.id(), said))
                .orElseGet(() -> begin(kind, caller, said));
    }

    private RoomChange checked(Set<UserId> people, Command command) {
        Violations violations = new Violations();
        if (people.size() < RoomKind.Direct.MIN_PEOPLE || people.size() > RoomKind.Direct.MAX_PEOPLE) {
            violations.add(
                    "people",
                    Refusal.of(ErrorCode.DIRECT_PEOPLE, RoomKind.Direct.MIN_PEOPLE, RoomKind.Direct.MAX_PEOPLE));
        }
        Optional<MessageText> text = violations.check("text", () -> new MessageText(command.text()));
        violations.throwIfAny();
        return new RoomChange.MessagePosted(new MessageId(ids.next()), text.orElseThrow(), command.clientId());
    }

    private Actor person(UserId id) {
        return users.findById(id).map(User::actor).orElseThrow(() -> new ChatException(ErrorCode.USER_NOT_FOUND));
    }

    private RoomEvent begin(RoomKind.Direct kind, Caller caller, RoomChange said) {
        limits.spend(Limit.ROOM, new LimitSubject.OfUser(caller.id()));
        List<RoomEvent> events = conversation.begin(kind, caller, said);
        return events.getLast();
    }
}
