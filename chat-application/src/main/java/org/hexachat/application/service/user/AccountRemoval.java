package org.hexachat.application.service.user;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hexachat.application.port.out.BlockRepository;
import org.hexachat.application.port.out.BotRepository;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.Actor;

/**
 * Takes an account out of everything in one transaction, its bots with it, and tells the rooms and the connections afterwards.
 */
public final class AccountRemoval {

    private final UserRepository users;
    private final LastAdministrator lastAdministrator;
    private final BotRepository bots;
    private final SessionRepository sessions;
    private final MembershipRepository memberships;
    private final BlockRepository blocks;
    private final RoomLog log;
    private final Transactions transactions;
    private final RoomEventBroadcaster broadcaster;
    private final LiveConnections connections;
    private final Clock clock;

    public AccountRemoval(
            UserRepository users,
            LastAdministrator lastAdministrator,
            BotRepository bots,
            SessionRepository sessions,
            MembershipRepository memberships,
            BlockRepository blocks,
            RoomLog log,
            Transactions transactions,
            RoomEventBroadcaster broadcaster,
            LiveConnections connections,
            Clock clock) {
        this.users = users;
        this.lastAdministrator = lastAdministrator;
        this.bots = bots;
        this.sessions = sessions;
        this.memberships = memberships;
        this.blocks = blocks;
        this.log = log;
        this.transactions = transactions;
        this.broadcaster = broadcaster;
        this.connections = connections;
        this.clock = clock;
    }

    /** Removes an account; does nothing to one that is gone. */
    public void of(Actor account) {
        of(account, () -> {});
    }

    /**
     * As {@link #of(Actor)}.
     *
     * @param also becomes durable together with it
     */
    public void of(Actor account, Runnable also) {
        Removed removed = transactions.inTransaction(() -> {
            Removed all = remove(account);
            also.run();
            return all;
        });
        removed.accounts().forEach(gone -> connections.closeUser(gone.id()));
        removed.farewells().forEach(broadcaster::broadcast);
    }

    /**
     * The accounts go first, so that nothing of them can begin any more. Whoever changes several things at once does it in this
     * order, account, rooms by identifier, sessions, so that no two lock each other out.
     */
    private Removed remove(Actor account) {
        lastAdministrator.demandOtherThan(account.id());
        users.delete(account.id());
        List<Actor> itsBots = bots.listOf(account.id()).stream().map(Bot::actor).toList();
        itsBots.forEach(bot -> users.delete(bot.id()));
        List<Actor> accounts =
                Stream.concat(Stream.of(account), itsBots.stream()).toList();
        accounts.forEach(gone -> blocks.forget(gone.id()));
        List<RoomEvent> farewells = accounts.stream()
                .flatMap(gone -> memberships.roomsOf(gone.id()).stream().map(room -> new Farewell(gone, room)))
                .sorted(Comparator.comparing(farewell -> farewell.room().value().toString()))
                .map(this::leave)
                .toList();
        accounts.forEach(gone -> sessions.revokeAll(gone.id()));
        return new Removed(accounts, farewells);
    }

    private RoomEvent leave(Farewell farewell) {
        return log.append(new PendingEvent(farewell.room(), farewell.from(), clock.now(), new RoomChange.MemberLeft()))
                .event();
    }

    private record Farewell(Actor from, RoomId room) {}

    private record Removed(List<Actor> accounts, List<RoomEvent> farewells) {}
}
