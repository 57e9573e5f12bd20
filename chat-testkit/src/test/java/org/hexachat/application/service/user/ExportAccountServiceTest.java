package org.hexachat.application.service.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.aBotOf;
import static org.hexachat.testkit.fixture.Samples.aLeave;
import static org.hexachat.testkit.fixture.Samples.aPushSubscription;
import static org.hexachat.testkit.fixture.Samples.aSessionOf;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.user.ExportAccountUseCase.Line;
import org.hexachat.application.service.World;
import org.hexachat.application.service.message.AuthoredMessages;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.push.PushSubscription;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.session.Session;
import org.hexachat.testkit.fake.FakeRateLimits;
import org.junit.jupiter.api.Test;

class ExportAccountServiceTest {
    private final World world = new World();
    private final Caller anna = world.callerNamed("anna");
    private final Caller boris = world.callerNamed("boris");
    private final ExportAccountService service = new ExportAccountService(
            world.storage.users(),
            world.storage.sessions(),
            world.storage.pushSubscriptions(),
            world.storage.bots(),
            world.storage.blocks(),
            world.storage.memberships(),
            world.storage.readStates(),
            new AuthoredMessages(world.storage.authoredMessages()),
            world.limits);

    @Test
    void everything_of_an_account_comes_in_order_and_nothing_of_others() {
        Room left = roomWithBoth("left");
        Room room = roomWithBoth("room");
        IntStream.range(0, 450).forEach(i -> world.said(room, anna, "m" + i));
        world.said(left, anna, "before I left");
        world.said(room, boris, "not hers");
        world.storage.log().append(aLeave(left, world.accountOf(anna)));
        List<Line> lines = service.export(anna).toList();
        assertThat(lines.getFirst()).isEqualTo(new Line.OfAccount(world.accountOf(anna), 451));
        assertThat(lines.get(1))
                .isEqualTo(new Line.OfSessions(world.storage.sessions().listOf(anna.id())));
        assertThat(lines.get(2))
                .isInstanceOfSatisfying(
                        Line.OfRoom.class,
                        line -> assertThat(line.room().room().id()).isEqualTo(room.id()));
        assertThat(lines.subList(3, 454))
                .allSatisfy(line -> assertThat(line)
                        .isInstanceOfSatisfying(
                                Line.OfMessage.class,
                                said -> assertThat(said.message().author().id()).isEqualTo(anna.id())));
        assertThat(lines.subList(454, lines.size())).containsExactly(new Line.End(1, 451));
    }

    @Test
    void bots_and_blocks_are_among_it() {
        Bot hers = aBotOf(world.accountOf(anna));
        world.storage.bots().add(hers);
        world.storage.bots().add(aBotOf(world.accountOf(boris)));
        List<Caller> blocked = IntStream.range(0, 101)
                .mapToObj(i -> world.callerNamed("noisy" + i))
                .toList();
        blocked.forEach(noisy -> world.storage.blocks().add(anna.id(), noisy.id(), Instant.EPOCH));
        world.storage.blocks().add(boris.id(), anna.id(), Instant.EPOCH);
        List<Line> lines = service.export(anna).toList();
        assertThat(lines.get(2)).isEqualTo(new Line.OfBot(hers));
        assertThat(lines.subList(3, lines.size() - 1))
                .extracting(line -> ((Line.OfBlock) line).block().user().id())
                .containsExactlyInAnyOrderElementsOf(
                        blocked.stream().map(Caller::id).toList());
    }

    @Test
    void browsers_that_are_told_are_among_it() {
        PushSubscription hers = subscribed(anna);
        subscribed(boris);
        assertThat(service.export(anna).toList().get(2)).isEqualTo(new Line.OfPushSubscription(hers));
        assertThat(service.export(anna).filter(Line.OfPushSubscription.class::isInstance))
                .hasSize(1);
    }

    @Test
    void who_asks_again_too_soon_waits() {
        ExportAccountService strict = new ExportAccountService(
                world.storage.users(),
                world.storage.sessions(),
                world.storage.pushSubscriptions(),
                world.storage.bots(),
                world.storage.blocks(),
                world.storage.memberships(),
                world.storage.readStates(),
                new AuthoredMessages(world.storage.authoredMessages()),
                FakeRateLimits.of(1));
        assertThat(strict.export(anna)).isNotEmpty();
        assertRefused(ErrorCode.RATE_LIMITED, () -> strict.export(anna));
        assertThat(strict.export(boris)).isNotEmpty();
    }

    private PushSubscription subscribed(Caller caller) {
        Session session = aSessionOf(world.accountOf(caller));
        world.storage.sessions().add(session);
        return world.storage.pushSubscriptions().put(aPushSubscription(session));
    }

    private Room roomWithBoth(String name) {
        Room room = world.roomNamed(name, anna);
        world.join(room, anna);
        world.join(room, boris);
        return room;
    }
}
