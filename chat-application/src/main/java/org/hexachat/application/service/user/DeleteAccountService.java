package org.hexachat.application.service.user;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.user.DeleteAccountUseCase;
import org.hexachat.application.port.out.BlockRepository;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.JobRepository;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.job.Job;
import org.hexachat.domain.job.JobId;
import org.hexachat.domain.job.JobKind;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.DeletionPolicy;
import org.hexachat.domain.user.MessageFate;

/** Takes the account out of everything in one transaction, and tells the rooms and the connections afterwards. */
public final class DeleteAccountService implements DeleteAccountUseCase {

    private final UserRepository users;
    private final SessionRepository sessions;
    private final MembershipRepository memberships;
    private final BlockRepository blocks;
    private final RoomLog log;
    private final PasswordProof proof;
    private final Transactions transactions;
    private final RoomEventBroadcaster broadcaster;
    private final LiveConnections connections;
    private final Clock clock;
    private final JobRepository jobs;
    private final IdGenerator ids;
    private final DeletionPolicy policy;

    public DeleteAccountService(
            UserRepository users,
            SessionRepository sessions,
            MembershipRepository memberships,
            BlockRepository blocks,
            RoomLog log,
            PasswordProof proof,
            Transactions transactions,
            RoomEventBroadcaster broadcaster,
            LiveConnections connections,
            Clock clock,
            JobRepository jobs,
            IdGenerator ids,
            DeletionPolicy policy) {
        this.users = users;
        this.sessions = sessions;
        this.memberships = memberships;
        this.blocks = blocks;
        this.log = log;
        this.proof = proof;
        this.transactions = transactions;
        this.broadcaster = broadcaster;
        this.connections = connections;
        this.clock = clock;
        this.jobs = jobs;
        this.ids = ids;
        this.policy = policy;
    }

    @Override
    public void delete(Command command) {
        Violations violations = new Violations();
        MessageFate fate = policy.of(command.messages(), violations);
        proof.demand(command.caller(), command.currentPassword(), violations);
        violations.throwIfAny();
        List<RoomEvent> farewells = transactions.inTransaction(() -> erase(command.caller(), fate));
        connections.closeUser(command.caller().id());
        farewells.forEach(broadcaster::broadcast);
    }

    /**
     * The account goes first, so that nothing of it can begin any more. Whoever changes several things at once does it in this
     * order, account, rooms by identifier, sessions, so that no two lock each other out.
     */
    private List<RoomEvent> erase(Caller caller, MessageFate fate) {
        users.delete(caller.id());
        blocks.forget(caller.id());
        List<RoomEvent> farewells = memberships.roomsOf(caller.id()).stream()
                .map(room -> leave(caller, room))
                .toList();
        sessions.revokeAll(caller.id());
        if (fate == MessageFate.ERASE) {
            jobs.add(Job.queued(new JobId(ids.next()), JobKind.ACCOUNT_ERASURE, Optional.of(caller.id()), clock.now()));
        }
        return farewells;
    }

    private RoomEvent leave(Caller caller, RoomId room) {
        return log.append(new PendingEvent(room, caller.actor(), clock.now(), new RoomChange.MemberLeft()))
                .event();
    }
}
