package org.hexachat.application.service.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertInvalid;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.ChatAssertions.violation;
import static org.hexachat.testkit.fixture.Samples.GOOD_PASSWORD;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.bot.ChangeBotScopesUseCase;
import org.hexachat.application.port.in.bot.CreateBotUseCase;
import org.hexachat.application.port.in.bot.CreateBotUseCase.IssuedBot;
import org.hexachat.application.port.in.bot.DeleteBotUseCase;
import org.hexachat.application.port.in.bot.RenewBotTokenUseCase;
import org.hexachat.application.port.in.session.LogInUseCase;
import org.hexachat.application.service.World;
import org.hexachat.application.service.session.AuthenticateService;
import org.hexachat.application.service.session.ConfirmSessionService;
import org.hexachat.application.service.session.LogInService;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.bot.BotScope;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.RoomChange.MemberLeft;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.hexachat.testkit.fake.FakeRateLimits;
import org.junit.jupiter.api.Test;

class BotServicesTest {
    private static final Set<BotScope> WRITE = Set.of(BotScope.MESSAGES_WRITE);
    private static final Set<BotScope> READ = Set.of(BotScope.MESSAGES_READ);

    private final World world = new World();
    private final Caller anna = world.callerNamed("anna");
    private final Caller boris = world.callerNamed("boris");
    private final BotTokens tokens = new BotTokens(world.storage.sessions(), world.tokens, world.ids, world.clock);
    private final CreateBotService create = new CreateBotService(
            world.storage.bots(), tokens, world.storage.transactions(), world.limits, world.ids, world.clock);
    private final ListBotsService list = new ListBotsService(world.storage.bots());
    private final ChangeBotScopesService change =
            new ChangeBotScopesService(world.storage.bots(), tokens, world.storage.transactions(), world.connections);
    private final RenewBotTokenService renew = new RenewBotTokenService(
            world.storage.bots(), tokens, world.storage.transactions(), world.connections, world.limits);
    private final DeleteBotService delete = new DeleteBotService(world.storage.bots(), world.removal);
    private final AuthenticateService authenticate =
            new AuthenticateService(world.storage.sessions(), world.tokens, world.clock);

    @Test
    void a_bot_is_recognized_by_its_token_with_its_scopes() {
        IssuedBot issued = made("ci");
        Caller bot = recognized(issued);
        assertThat(bot.id()).isEqualTo(issued.bot().id());
        assertThat(bot.id().isBot()).isTrue();
        assertThat(bot.username().value()).isEqualTo("ci");
        assertThat(bot.scopes()).isEqualTo(WRITE);
        assertThat(bot.administrator()).isFalse();
        assertThat(list.list(anna)).containsExactly(issued.bot());
        assertThat(list.list(boris)).isEmpty();
    }

    @Test
    void no_password_opens_a_bot() {
        made("ci");
        LogInService logIn = new LogInService(
                world.storage.users(),
                world.storage.sessions(),
                world.hasher,
                world.tokens,
                world.storage.transactions(),
                world.connections,
                world.limits,
                world.ids,
                world.clock);
        for (String password : List.of(GOOD_PASSWORD, "", "none")) {
            assertRefused(ErrorCode.CREDENTIALS_INVALID, () -> logIn.logIn(new LogInUseCase.Command("ci", password)));
        }
    }

    @Test
    void a_name_that_somebody_has_or_nobody_may_have_is_refused_and_leaves_nothing() {
        for (String taken : List.of("Boris", "anna", "deleted-user", "chat-server")) {
            assertInvalid(() -> made(taken), violation("username", ErrorCode.USERNAME_TAKEN));
        }
        assertInvalid(() -> made("no spaces"), violation("username", ErrorCode.USERNAME_INVALID));
        assertThat(list.list(anna)).isEmpty();
        assertThat(world.storage.users().findAll()).hasSize(2);
    }

    @Test
    void one_person_has_so_many_bots_at_most() {
        IntStream.range(0, Bot.MAX_PER_OWNER).forEach(i -> made("bot" + i));
        assertRefused(ErrorCode.BOT_LIMIT, () -> made("straw"));
        assertThat(world.storage.users().findByName(new Username("straw"))).isEmpty();
    }

    @Test
    void new_bots_and_new_tokens_are_rationed() {
        CreateBotService rationed = new CreateBotService(
                world.storage.bots(),
                tokens,
                world.storage.transactions(),
                FakeRateLimits.of(1),
                world.ids,
                world.clock);
        rationed.create(command("ci", Optional.empty()));
        assertRefused(ErrorCode.RATE_LIMITED, () -> rationed.create(command("cd", Optional.empty())));
        assertThat(list.list(anna)).hasSize(1);
    }

    @Test
    void a_token_that_is_replaced_opens_nothing_and_what_it_opened_is_cut() {
        IssuedBot first = made("ci");
        Caller before = recognized(first);
        IssuedBot second = renew.renew(renewal(anna, first, Optional.empty()));
        assertRefused(ErrorCode.TOKEN_INVALID, () -> recognized(first));
        assertThat(recognized(second).id()).isEqualTo(before.id());
        assertThat(world.connections.closedSessions()).containsExactly(before.session());
    }

    @Test
    void a_token_opens_until_its_time_is_over_and_a_new_one_opens_again() {
        IssuedBot issued = create.create(command("ci", Optional.of(Duration.ofHours(1))));
        world.clock.advance(Duration.ofMinutes(59));
        recognized(issued);
        world.clock.advance(Duration.ofMinutes(1));
        assertRefused(ErrorCode.TOKEN_INVALID, () -> recognized(issued));
        IssuedBot renewed = renew.renew(renewal(anna, issued, Optional.empty()));
        assertThat(recognized(renewed).scopes()).isEqualTo(WRITE);
        assertThat(renewed.bot().grant().expiresAt()).isEmpty();
    }

    @Test
    void other_scopes_hold_at_once_and_who_was_recognized_before_is_found_to_be_logged_out() {
        IssuedBot issued = made("ci");
        Caller before = recognized(issued);
        Bot changed = change.change(
                new ChangeBotScopesUseCase.Command(anna, issued.bot().id(), READ));
        assertThat(changed.grant().scopes()).isEqualTo(READ);
        assertThat(recognized(issued).scopes()).isEqualTo(READ);
        assertThat(world.connections.closedSessions()).containsExactly(before.session());
        assertRefused(
                ErrorCode.TOKEN_INVALID, () -> new ConfirmSessionService(world.storage.sessions()).confirm(before));
    }

    @Test
    void a_bot_is_its_owners_alone() {
        IssuedBot issued = made("ci");
        UserId id = issued.bot().id();
        assertRefused(ErrorCode.BOT_NOT_FOUND, () -> renew.renew(renewal(boris, issued, Optional.empty())));
        assertRefused(
                ErrorCode.BOT_NOT_FOUND, () -> change.change(new ChangeBotScopesUseCase.Command(boris, id, READ)));
        assertRefused(ErrorCode.BOT_NOT_FOUND, () -> delete.delete(new DeleteBotUseCase.Command(boris, id)));
        assertRefused(ErrorCode.BOT_NOT_FOUND, () -> delete.delete(new DeleteBotUseCase.Command(anna, boris.id())));
        assertThat(recognized(issued).scopes()).isEqualTo(WRITE);
        assertThat(world.connections.closedSessions()).isEmpty();
    }

    @Test
    void a_bot_that_is_deleted_leaves_its_rooms_and_its_token_opens_nothing() {
        IssuedBot issued = made("ci");
        Room room = world.roomNamed("kitchen", anna);
        world.join(room, recognized(issued));
        delete.delete(new DeleteBotUseCase.Command(anna, issued.bot().id()));
        assertRefused(ErrorCode.TOKEN_INVALID, () -> recognized(issued));
        assertThat(list.list(anna)).isEmpty();
        assertThat(world.connections.closedUsers()).containsExactly(issued.bot().id());
        assertThat(world.broadcaster.events()).singleElement().satisfies(event -> {
            assertThat(event.change()).isEqualTo(new MemberLeft());
            assertThat(event.actor().id()).isEqualTo(issued.bot().id());
        });
    }

    @Test
    void the_bots_of_an_account_go_with_it() {
        IssuedBot one = made("one");
        IssuedBot two = made("two");
        Room room = world.roomNamed("kitchen", boris);
        List.of(anna, recognized(two), recognized(one)).forEach(caller -> world.join(room, caller));
        world.removal.of(anna.actor());
        assertRefused(ErrorCode.TOKEN_INVALID, () -> recognized(one));
        assertRefused(ErrorCode.TOKEN_INVALID, () -> recognized(two));
        assertThat(world.storage.users().findAll())
                .extracting(user -> user.id())
                .containsExactly(boris.id());
        assertThat(world.connections.closedUsers())
                .containsExactlyInAnyOrder(anna.id(), one.bot().id(), two.bot().id());
        assertThat(world.broadcaster.events()).hasSize(3).allMatch(event -> event.change() instanceof MemberLeft);
        assertRefused(ErrorCode.TOKEN_INVALID, () -> made("late"));
    }

    private IssuedBot made(String name) {
        return create.create(command(name, Optional.empty()));
    }

    private CreateBotUseCase.Command command(String name, Optional<Duration> lifetime) {
        return new CreateBotUseCase.Command(anna, name, WRITE, lifetime);
    }

    private static RenewBotTokenUseCase.Command renewal(Caller caller, IssuedBot bot, Optional<Duration> lifetime) {
        return new RenewBotTokenUseCase.Command(caller, bot.bot().id(), lifetime);
    }

    private Caller recognized(IssuedBot bot) {
        return authenticate.authenticate(bot.token().value());
    }
}
