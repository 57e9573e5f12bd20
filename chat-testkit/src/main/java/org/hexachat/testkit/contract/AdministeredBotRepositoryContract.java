package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aBotOf;
import static org.hexachat.testkit.fixture.Samples.aWebhookOf;
import static org.hexachat.testkit.fixture.Samples.anyTokenHash;
import static org.hexachat.testkit.fixture.Samples.anyUserId;
import static org.hexachat.testkit.fixture.Samples.anyUsername;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexachat.application.port.out.AdministeredBotRepository;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.bot.BotGrant;
import org.hexachat.domain.bot.BotOrder;
import org.hexachat.domain.bot.BotQuery;
import org.hexachat.domain.bot.BotScope;
import org.hexachat.domain.bot.OwnedBot;
import org.hexachat.domain.hook.IncomingWebhook;
import org.hexachat.domain.user.NamePiece;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.Test;

/** What every {@link AdministeredBotRepository} must do. */
public abstract class AdministeredBotRepositoryContract extends StorageContract {
    private static final BotOrder BY_NAME = new BotOrder.ByName(Optional.empty());
    private static final BotOrder NEWEST = new BotOrder.NewestFirst(Optional.empty());
    private static final BotGrant GRANT =
            new BotGrant(EnumSet.of(BotScope.ROOMS_READ, BotScope.MESSAGES_WRITE), Optional.of(NOON.plusSeconds(60)));

    /** What stands in the names of this test alone. */
    private final String unique = anyUsername().value();

    @Test
    void shows_a_bot_with_its_owner_and_what_it_may_do() {
        User owner = someone();
        Bot bot = added("_x", owner);
        OwnedBot shown = new OwnedBot(bot, owner.actor());
        assertThat(bots().find(bot.id())).contains(shown);
        assertThat(found(unique, BY_NAME)).containsExactly(shown);
        assertThat(found(unique, NEWEST)).containsExactly(shown);
        assertThat(bots().list(new BotQuery(Optional.empty(), Optional.of(owner.id()), BY_NAME, 10)))
                .containsExactly(shown);
        storage().bots().changeScopes(owner.id(), bot.id(), Set.of(BotScope.ROOMS_JOIN));
        assertThat(bots().find(bot.id()).map(found -> found.bot().grant().scopes()))
                .contains(Set.of(BotScope.ROOMS_JOIN));
    }

    @Test
    void knows_neither_people_nor_webhooks_nor_bots_that_are_gone() {
        User owner = someone();
        IncomingWebhook webhook = aWebhookOf(someRoom(), owner, new Username(unique + "_hook"));
        storage().webhooks().add(webhook, anyTokenHash());
        Bot gone = added("_gone", owner);
        storage().users().delete(gone.id());
        for (UserId none : List.of(owner.id(), webhook.id(), gone.id(), anyUserId())) {
            assertThat(bots().find(none)).isEmpty();
        }
        for (BotOrder order : List.of(BY_NAME, NEWEST)) {
            assertThat(found(unique, order)).isEmpty();
            assertThat(bots().list(new BotQuery(Optional.empty(), Optional.empty(), order, 200)))
                    .extracting(owned -> owned.bot().id())
                    .doesNotContain(owner.id(), webhook.id(), gone.id());
        }
    }

    @Test
    void lists_bots_page_by_page_in_the_order_of_their_names() {
        List<Bot> bots = Stream.of("_A1", "_aa", "_b", "b")
                .map(rest -> added(rest, someone()))
                .toList();
        assertThat(names(unique, Optional.empty(), 10)).isEqualTo(bots);
        assertThat(names(unique, Optional.empty(), 2)).isEqualTo(bots.subList(0, 2));
        assertThat(names(unique, Optional.of(bots.get(1)), 2)).isEqualTo(bots.subList(2, 4));
        assertThat(names(unique, Optional.of(bots.get(3)), 2)).isEmpty();
        assertThat(list(new BotQuery(Optional.empty(), Optional.empty(), after(bots.getFirst()), 2)))
                .isEqualTo(bots.subList(1, 3));
    }

    @Test
    void lists_bots_page_by_page_the_newest_first() {
        List<Bot> bots = Stream.of("_b", "_a", "_d", "_c")
                .map(rest -> added(rest, someone()))
                .sorted(Comparator.comparing((Bot bot) -> bot.id().value().toString())
                        .reversed())
                .toList();
        assertThat(newest(Optional.of(unique), Optional.empty(), 10)).isEqualTo(bots);
        assertThat(newest(Optional.of(unique), Optional.empty(), 2)).isEqualTo(bots.subList(0, 2));
        assertThat(newest(Optional.of(unique), Optional.of(bots.get(1)), 2)).isEqualTo(bots.subList(2, 4));
        assertThat(newest(Optional.of(unique), Optional.of(bots.get(3)), 2)).isEmpty();
        assertThat(newest(Optional.empty(), Optional.empty(), 200)).containsSubsequence(bots);
        assertThat(newest(Optional.empty(), Optional.of(bots.get(1)), 2))
                .first()
                .isEqualTo(bots.get(2));
    }

    @Test
    void finds_a_piece_of_a_name_in_any_case_of_letters() {
        Bot begins = added("_Сборка", someone());
        Bot holds = stored("x" + unique + "_y", someone());
        assertThat(names(unique.toUpperCase(Locale.ROOT), Optional.empty(), 10)).containsExactly(begins, holds);
        assertThat(names(unique + "_СБОР", Optional.empty(), 10)).containsExactly(begins);
        assertThat(newest(Optional.of(unique + "_СБОР"), Optional.empty(), 10)).containsExactly(begins);
        for (String sign : List.of("%", "\\", "*", ".", "'", "[", "?")) {
            assertThat(names(unique + sign, Optional.empty(), 10)).as(sign).isEmpty();
            assertThat(newest(Optional.of(unique + sign), Optional.empty(), 10))
                    .as(sign)
                    .isEmpty();
        }
    }

    @Test
    void finds_a_short_piece_at_the_beginning_of_a_name_alone() {
        Bot begins = stored("Ѫѭ_" + unique, someone());
        Bot holds = added("_ѫѭ", someone());
        assertThat(names("ѫѬ", Optional.empty(), 100)).contains(begins).doesNotContain(holds);
        assertThat(newest(Optional.of("ѫѬ"), Optional.empty(), 100))
                .contains(begins)
                .doesNotContain(holds);
        assertThat(names("_ѫѭ", Optional.empty(), 100)).contains(holds).doesNotContain(begins);
    }

    @Test
    void lists_the_bots_of_an_owner() {
        User owner = someone();
        Bot one = added("_a", owner);
        Bot two = added("_b", owner);
        added("_c", someone());
        assertThat(ofOwner(owner, Optional.empty(), BY_NAME)).containsExactly(one, two);
        assertThat(ofOwner(owner, Optional.empty(), NEWEST)).containsExactlyInAnyOrder(one, two);
        assertThat(ofOwner(owner, Optional.empty(), after(one))).containsExactly(two);
        assertThat(ofOwner(owner, Optional.of(unique + "_B"), BY_NAME)).containsExactly(two);
        assertThat(ofOwner(owner, Optional.of(unique + "_B"), NEWEST)).containsExactly(two);
        assertThat(ofOwner(owner, Optional.of("_b"), BY_NAME)).isEmpty();
        assertThat(ofOwner(someone(), Optional.empty(), BY_NAME)).isEmpty();
    }

    private Bot added(String rest, User owner) {
        return stored(unique + rest, owner);
    }

    private Bot stored(String name, User owner) {
        Bot bot = aBotOf(owner, new Username(name), GRANT);
        storage().bots().add(bot);
        return bot;
    }

    private List<OwnedBot> found(String piece, BotOrder order) {
        return bots().list(new BotQuery(Optional.of(new NamePiece(piece)), Optional.empty(), order, 10));
    }

    private List<Bot> ofOwner(User owner, Optional<String> piece, BotOrder order) {
        return list(new BotQuery(piece.map(NamePiece::new), Optional.of(owner.id()), order, 10));
    }

    private List<Bot> names(String piece, Optional<Bot> after, int limit) {
        return list(new BotQuery(
                Optional.of(new NamePiece(piece)),
                Optional.empty(),
                new BotOrder.ByName(after.map(bot -> bot.username().canonical())),
                limit));
    }

    private List<Bot> newest(Optional<String> piece, Optional<Bot> before, int limit) {
        return list(new BotQuery(
                piece.map(NamePiece::new), Optional.empty(), new BotOrder.NewestFirst(before.map(Bot::id)), limit));
    }

    private static BotOrder after(Bot bot) {
        return new BotOrder.ByName(Optional.of(bot.username().canonical()));
    }

    private List<Bot> list(BotQuery query) {
        return bots().list(query).stream().map(OwnedBot::bot).toList();
    }

    private AdministeredBotRepository bots() {
        return storage().administeredBots();
    }
}
