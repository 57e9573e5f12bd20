package org.hexachat.application.service.user;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.user.ExportAccountUseCase;
import org.hexachat.application.port.out.BlockRepository;
import org.hexachat.application.port.out.BotRepository;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.application.port.out.PushSubscriptionRepository;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.ReadStateRepository;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.application.service.message.AuthoredMessages;
import org.hexachat.application.service.page.Pages;
import org.hexachat.domain.block.Block;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.domain.readstate.RoomListQuery;
import org.hexachat.domain.readstate.RoomOverview;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;

/** Reads an account part by part, each when the one before was taken. Rationed, since one costs as much as all that somebody said. */
public final class ExportAccountService implements ExportAccountUseCase {

    private static final int PAGE = 100;

    private final UserRepository users;
    private final SessionRepository sessions;
    private final PushSubscriptionRepository subscriptions;
    private final BotRepository bots;
    private final BlockRepository blocks;
    private final MembershipRepository memberships;
    private final ReadStateRepository readStates;
    private final AuthoredMessages messages;
    private final RateLimits limits;

    public ExportAccountService(
            UserRepository users,
            SessionRepository sessions,
            PushSubscriptionRepository subscriptions,
            BotRepository bots,
            BlockRepository blocks,
            MembershipRepository memberships,
            ReadStateRepository readStates,
            AuthoredMessages messages,
            RateLimits limits) {
        this.users = users;
        this.sessions = sessions;
        this.subscriptions = subscriptions;
        this.bots = bots;
        this.blocks = blocks;
        this.memberships = memberships;
        this.readStates = readStates;
        this.messages = messages;
        this.limits = limits;
    }

    @Override
    public Stream<Line> export(Caller caller) {
        limits.spend(Limit.EXPORT, new LimitSubject.OfUser(caller.id()));
        User user = users.findById(caller.id()).orElseThrow(() -> new ChatException(ErrorCode.TOKEN_INVALID));
        AtomicLong rooms = new AtomicLong();
        AtomicLong said = new AtomicLong();
        List<Supplier<Stream<Line>>> parts = List.of(
                () -> Stream.of(new Line.OfAccount(user, messages.count(user.id()))),
                () -> Stream.of(new Line.OfSessions(sessions.listOf(user.id()))),
                () -> subscriptions.listOf(user.id()).stream().map(Line.OfPushSubscription::new),
                () -> bots.listOf(user.id()).stream().map(Line.OfBot::new),
                () -> new Pages<>(
                                after -> blocks.list(user.id(), after, PAGE),
                                (Block it) -> it.user().id())
                        .all()
                        .map(Line.OfBlock::new),
                () -> rooms(user.id()).peek(_ -> rooms.incrementAndGet()),
                () -> messages.of(user.id()).<Line>map(Line.OfMessage::new).peek(_ -> said.incrementAndGet()),
                () -> Stream.of(new Line.End(rooms.get(), said.get())));
        return parts.stream().flatMap(Supplier::get);
    }

    private Stream<Line> rooms(UserId user) {
        return new Pages<>(after -> page(user, after), RoomOverview::place)
                .all()
                .flatMap(overview -> memberships.find(overview.room().id(), user).stream()
                        .map(membership -> new Line.OfRoom(overview, membership)));
    }

    private List<RoomOverview> page(UserId user, Optional<RoomListQuery.Place> after) {
        return readStates.list(new RoomListQuery(user, after, PAGE));
    }
}
