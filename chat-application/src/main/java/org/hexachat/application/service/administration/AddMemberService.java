package org.hexachat.application.service.administration;

import java.util.Optional;
import org.hexachat.application.port.in.administration.AddMemberUseCase;
import org.hexachat.application.port.out.AccountRepository;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.application.port.out.NewRoomBroadcaster;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.Reason;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.Account;
import org.hexachat.domain.user.AccountState;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;

/** Joins somebody in their name, and writes down who had it done, both or neither; the log decides a race with a join of their own. */
public final class AddMemberService implements AddMemberUseCase {

    private final RoomRepository rooms;
    private final AccountRepository accounts;
    private final MembershipRepository memberships;
    private final RoomLog log;
    private final AuditLog audit;
    private final Transactions transactions;
    private final RoomEventBroadcaster broadcaster;
    private final NewRoomBroadcaster newRooms;
    private final Clock clock;

    public AddMemberService(
            RoomRepository rooms,
            AccountRepository accounts,
            MembershipRepository memberships,
            RoomLog log,
            AuditLog audit,
            Transactions transactions,
            RoomEventBroadcaster broadcaster,
            NewRoomBroadcaster newRooms,
            Clock clock) {
        this.rooms = rooms;
        this.accounts = accounts;
        this.memberships = memberships;
        this.log = log;
        this.audit = audit;
        this.transactions = transactions;
        this.broadcaster = broadcaster;
        this.newRooms = newRooms;
        this.clock = clock;
    }

    @Override
    public void add(Command command) {
        command.caller().requireAdministrator();
        Optional<Reason> reason = Reason.typed(command.reason());
        Room room = rooms.findById(command.room())
                .filter(found -> !found.isDirect())
                .orElseThrow(() -> new ChatException(ErrorCode.ROOM_NOT_FOUND));
        User user = demandActive(command.user());
        if (memberships.find(room.id(), user.id()).isPresent()) {
            return;
        }
        joined(room, user, command.caller().id(), reason).ifPresent(event -> {
            broadcaster.broadcast(event);
            newRooms.broadcast(user.id(), room);
        });
    }

    private User demandActive(UserId id) {
        Account account = accounts.find(id).orElseThrow(() -> new ChatException(ErrorCode.USER_NOT_FOUND));
        if (account.state() == AccountState.DISABLED) {
            throw new ChatException(ErrorCode.ACCOUNT_DISABLED);
        }
        return account.user();
    }

    /** What the log refuses speaks to who joins, and this answers who does not. Empty for who joined meanwhile. */
    private Optional<RoomEvent> joined(Room room, User user, UserId by, Optional<Reason> reason) {
        try {
            return Optional.of(transactions.inTransaction(() -> store(room, user, by, reason)));
        } catch (ChatException refused) {
            return switch (refused.code()) {
                case ROOM_ALREADY_MEMBER -> Optional.empty();
                case ROOM_BANNED -> throw new ChatException(ErrorCode.ROOM_ALREADY_BANNED);
                case TOKEN_INVALID -> throw new ChatException(ErrorCode.USER_NOT_FOUND);
                default -> throw refused;
            };
        }
    }

    private RoomEvent store(Room room, User user, UserId by, Optional<Reason> reason) {
        RoomEvent event = log.append(
                        new PendingEvent(room.id(), user.actor(), clock.now(), new RoomChange.MemberJoined()))
                .event();
        audit.record(AuditedAct.ofAddition(room.id(), room.name(), user.id(), by, event.at(), reason));
        return event;
    }
}
