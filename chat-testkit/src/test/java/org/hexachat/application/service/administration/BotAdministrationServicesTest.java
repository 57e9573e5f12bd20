package org.hexachat.application.service.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aBotOf;
import static org.hexachat.testkit.fixture.Samples.aWebhookOf;
import static org.hexachat.testkit.fixture.Samples.anyTokenHash;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.ListAdministeredBotsUseCase;
import org.hexachat.application.port.in.administration.RemoveBotUseCase;
import org.hexachat.application.service.World;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.audit.AuditEntry;
import org.hexachat.domain.audit.AuditQuery;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.bot.BotGrant;
import org.hexachat.domain.bot.BotOrder;
import org.hexachat.domain.bot.BotScope;
import org.hexachat.domain.bot.OwnedBot;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.hook.IncomingWebhook;
import org.hexachat.domain.log.Reason;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.NamePiece;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.Test;

class BotAdministrationServicesTest {
    private final World world = new World();
    private final Caller root = world.administratorNamed("root");
    private final Caller anna = world.callerNamed("anna");
    private final Caller boris = world.callerNamed("boris");
    private final Bot builds = botOf(anna, "builds");
    private final Bot weather = botOf(boris, "weather");

    @Test
    void lists_the_bots_of_all_to_administrators() {
        assertThat(list(root, Optional.empty(), Optional.empty()))
                .containsExactly(new OwnedBot(builds, anna.actor()), new OwnedBot(weather, boris.actor()));
        assertThat(list(root, Optional.of("EATH"), Optional.empty()))
                .containsExactly(new OwnedBot(weather, boris.actor()));
        assertRefused(ErrorCode.ADMINISTRATOR_REQUIRED, () -> list(anna, Optional.empty(), Optional.empty()));
    }

    @Test
    void lists_the_bots_of_an_owner_by_the_whole_name() {
        assertThat(list(root, Optional.empty(), Optional.of("ANNA")))
                .containsExactly(new OwnedBot(builds, anna.actor()));
        assertThat(list(root, Optional.of("weath"), Optional.of("anna"))).isEmpty();
        assertThat(list(root, Optional.empty(), Optional.of("ann"))).isEmpty();
        assertRefused(ErrorCode.ADMINISTRATOR_REQUIRED, () -> list(anna, Optional.empty(), Optional.of("anna")));
    }

    @Test
    void removes_the_bot_of_anybody_and_says_why() {
        Room room = world.roomNamed("kitchen", boris);
        world.join(
                room,
                new Caller(
                        builds.id(),
                        builds.username(),
                        false,
                        anna.session(),
                        builds.grant().scopes()));
        remove(root, builds.id(), "spam");
        assertThat(list(root, Optional.empty(), Optional.of("anna"))).isEmpty();
        assertThat(world.storage.users().findByName(builds.username())).isEmpty();
        assertThat(world.connections.closedUsers()).containsExactly(builds.id());
        assertThat(world.broadcaster.events()).singleElement().satisfies(event -> {
            assertThat(event.change()).isEqualTo(new RoomChange.MemberLeft());
            assertThat(event.actor().id()).isEqualTo(builds.id());
        });
        assertThat(audited())
                .containsExactly(AuditedAct.ofAccount(
                        AuditAction.ACCOUNT_DELETED,
                        builds.id(),
                        root.id(),
                        NOON,
                        Optional.of(new Reason("spam")),
                        Optional.of("keep")));
        assertRefused(ErrorCode.BOT_NOT_FOUND, () -> remove(root, builds.id(), "again"));
        assertThat(audited()).hasSize(1);
    }

    @Test
    void removes_nothing_but_bots_and_for_nobody_else() {
        IncomingWebhook webhook = aWebhookOf(world.roomNamed("garden", boris), world.accountOf(boris));
        world.storage.webhooks().add(webhook, anyTokenHash());
        assertRefused(ErrorCode.ADMINISTRATOR_REQUIRED, () -> remove(anna, weather.id(), "mine"));
        assertRefused(ErrorCode.ADMINISTRATOR_REQUIRED, () -> remove(boris, weather.id(), "mine"));
        assertRefused(ErrorCode.INPUT_INVALID, () -> remove(root, weather.id(), "a".repeat(513)));
        assertRefused(ErrorCode.BOT_NOT_FOUND, () -> remove(root, anna.id(), "no bot"));
        assertRefused(ErrorCode.BOT_NOT_FOUND, () -> remove(root, webhook.id(), "no bot"));
        assertThat(list(root, Optional.empty(), Optional.empty())).hasSize(2);
        assertThat(audited()).isEmpty();
    }

    private Bot botOf(Caller owner, String name) {
        Bot bot = aBotOf(
                world.accountOf(owner),
                new Username(name),
                new BotGrant(Set.of(BotScope.MESSAGES_WRITE), Optional.empty()));
        world.storage.bots().add(bot);
        return bot;
    }

    private List<OwnedBot> list(Caller caller, Optional<String> piece, Optional<String> owner) {
        return new ListAdministeredBotsService(world.storage.administeredBots(), world.storage.users())
                .list(new ListAdministeredBotsUseCase.Query(
                        caller,
                        piece.map(NamePiece::new),
                        owner.map(Username::new),
                        new BotOrder.ByName(Optional.empty()),
                        10));
    }

    private void remove(Caller caller, UserId bot, String reason) {
        new RemoveBotService(world.storage.administeredBots(), world.removal, world.accountAct)
                .remove(new RemoveBotUseCase.Command(caller, bot, Optional.of(reason)));
    }

    private List<AuditedAct> audited() {
        return world
                .storage
                .audit()
                .entries(new AuditQuery(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 10))
                .stream()
                .map(AuditEntry::act)
                .toList();
    }
}
