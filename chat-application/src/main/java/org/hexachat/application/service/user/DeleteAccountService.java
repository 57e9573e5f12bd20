package org.hexachat.application.service.user;

import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.user.DeleteAccountUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.RoomId;

/** Takes the account out of everything in one transaction, and tells the rooms and the connections afterwards. */
public final class DeleteAccountService implements DeleteAccountUseCase {

    private final UserRepository users;
    private final SessionRepository sessions;
    private final MembershipRepository memberships;
    private final RoomLog log;
    private final PasswordProof proof;
    private final Transactions transactions;
    private final RoomEventBroadcaster broadcaster;
    private final LiveConnections connections;
    private final Clock clock;

    public DeleteAccountService(
            UserRepository users,
            SessionRepository sessions,
            MembershipRepository memberships,
            RoomLog log,
            PasswordProof proof,
            Transactions transactions,
            RoomEventBroadcaster broadcaster,
            LiveConnections connections,
            Clock clock) {
        this.users = users;
        this.sessions = sessions;
        this.memberships = memberships;
        this.log = log;
        this.proof = proof;
        this.transactions = transactions;
        this.broadcaster = broadcaster;
        this.connections = connections;
        this.clock = clock;
    }

    @Override
    public void delete(Command command) {
        Violations violations = new Violations();
        proof.demand(command.caller(), command.currentPassword(), violations);
        violations.throwIfAny();
        List<RoomEvent> farewells = transactions.inTransaction(() -> erase(command.caller()));
        connections.closeUser(command.caller().id());
        farewells.forEach(broadcaster::broadcast);
    }

    /**
     * The account goes first, so that nothing of it can begin any more. Whoever changes several things at once does it in this
     * order, account, rooms by identifier, sessions, so that no two lock each other out.
     */
    private List<RoomEvent> erase(Caller caller) {
        users.delete(caller.id());
        List<RoomEvent> farewells = memberships.roomsOf(caller.id()).stream()
                .map(room -> leave(caller, room))
                .toList();
        sessions.revokeAll(caller.id());
        return farewells;
    }

    private RoomEvent leave(Caller caller, RoomId room) {
        return log.append(new PendingEvent(room, caller.actor(), clock.now(), new RoomChange.MemberLeft()))
                .event();
    }
}
