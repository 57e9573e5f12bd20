package org.hexachat.application.service.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.out.BlockRepository;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.NewRoomBroadcaster;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.RoomLog.AppendOutcome;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomKind;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.UserId;

/**
 * The beginning of a direct conversation: the room, its members and the first message in one transaction, so that nobody ever sees
 * a part of it. Of several that begin at once one makes the room, and the others say what they have to say in it.
 */
public final class Conversation {

    private final RoomLog log;
    private final Transactions transactions;
    private final RoomEventBroadcaster broadcaster;
    private final NewRoomBroadcaster newRooms;
    private final BlockRepository blocks;
    private final IdGenerator ids;
    private final Clock clock;

    public Conversation(
            RoomLog log,
            Transactions transactions,
            RoomEventBroadcaster broadcaster,
            NewRoomBroadcaster newRooms,
            BlockRepository blocks,
            IdGenerator ids,
            Clock clock) {
        this.log = log;
        this.transactions = transactions;
        this.broadcaster = broadcaster;
        this.newRooms = newRooms;
        this.blocks = blocks;
        this.ids = ids;
        this.clock = clock;
    }

    /** What happened, the message last. Its people hear of the room once it is durable, but for who blocks the caller. */
    List<RoomEvent> begin(RoomKind.Direct kind, Caller caller, RoomChange said) {
        Room room = new Room(
                new RoomId(ids.next()), RoomName.NONE, caller.id(), new RoomAccess.ByInvitation(), clock.now(), kind);
        Begun begun = transactions.inTransaction(() -> begin(room, kind, caller, said));
        if (begun.isNew()) {
            kind.people().stream()
                    .map(Actor::id)
                    .filter(person -> isWelcome(kind, caller, person))
                    .forEach(person -> newRooms.broadcast(person, begun.room()));
        }
        begun.news().forEach(broadcaster::broadcast);
        return begun.events();
    }

    /** Who blocks the one who begins to talk to them alone does not hear of it; in a group there are the others to hear. */
    private boolean isWelcome(RoomKind.Direct kind, Caller caller, UserId person) {
        return kind.people().size() > RoomKind.Direct.MIN_PEOPLE
                || blocks.blockedAmong(person, Set.of(caller.id())).isEmpty();
    }

    private Begun begin(Room wanted, RoomKind.Direct kind, Caller caller, RoomChange said) {
        Room room = log.create(wanted, Optional.empty());
        boolean isNew = room.id().equals(wanted.id());
        List<RoomEvent> events = new ArrayList<>();
        if (isNew) {
            kind.people().forEach(person -> events.add(join(room, person, caller)));
        }
        AppendOutcome outcome = log.append(new PendingEvent(room.id(), caller.actor(), clock.now(), said));
        events.add(outcome.event());
        return new Begun(room, isNew, events, outcome instanceof AppendOutcome.Appended ? events : List.of());
    }

    /** That somebody else's account was deleted meanwhile ends no session of the caller. */
    private RoomEvent join(Room room, Actor person, Caller caller) {
        try {
            return log.append(new PendingEvent(room.id(), person, clock.now(), new RoomChange.MemberJoined()))
                    .event();
        } catch (ChatException refused) {
            if (refused.code() == ErrorCode.TOKEN_INVALID && !person.id().equals(caller.id())) {
                throw new ChatException(ErrorCode.USER_NOT_FOUND);
            }
            throw refused;
        }
    }

    /** What became of it: all events, and those of which nobody has heard. */
    private record Begun(Room room, boolean isNew, List<RoomEvent> events, List<RoomEvent> news) {}
}
