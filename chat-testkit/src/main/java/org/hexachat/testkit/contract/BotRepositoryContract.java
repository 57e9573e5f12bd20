package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aBotOf;
import static org.hexachat.testkit.fixture.Samples.aSessionOf;
import static org.hexachat.testkit.fixture.Samples.aUser;
import static org.hexachat.testkit.fixture.Samples.anyPasswordHash;
import static org.hexachat.testkit.fixture.Samples.anyUserId;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexachat.application.port.out.BotRepository;
import org.hexachat.application.port.out.SessionRepository.OpenSession;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.bot.BotGrant;
import org.hexachat.domain.bot.BotScope;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;
import org.junit.jupiter.api.Test;

/** What every {@link BotRepository} must do. */
public abstract class BotRepositoryContract extends StorageContract {
    private static final Instant LATER = NOON.plusSeconds(3600);

    @Test
    void a_bot_is_an_account_that_has_no_password() {
        Bot bot = someBotOf(someone());
        User account = new User(bot.id(), bot.username(), Optional.empty(), false, bot.createdAt());
        assertThat(storage().users().findById(bot.id())).contains(account);
        assertThat(storage().users().findByName(bot.username())).contains(account);
        assertThat(storage().users().findAll()).contains(account);
        assertThat(storage().users().findCredentials(bot.id())).isEmpty();
        assertThat(storage().users().findCredentials(bot.username())).isEmpty();
    }

    @Test
    void a_bot_is_found_by_its_owner_and_by_nobody_else() {
        User owner = someone();
        Bot bot = someBotOf(owner);
        assertThat(bots().find(owner.id(), bot.id())).contains(bot);
        assertThat(bots().find(someone().id(), bot.id())).isEmpty();
        assertThat(bots().find(owner.id(), owner.id())).isEmpty();
        assertThat(bots().find(owner.id(), anyUserId())).isEmpty();
    }

    @Test
    void lists_the_bots_of_one_owner_in_the_order_of_their_identifiers() {
        User owner = someone();
        someBotOf(someone());
        List<Bot> all = Stream.generate(() -> someBotOf(owner))
                .limit(4)
                .sorted(Comparator.comparing(bot -> bot.id().value().toString()))
                .toList();
        assertThat(bots().listOf(owner.id())).isEqualTo(all);
    }

    @Test
    void a_session_of_a_bot_says_what_the_bot_may_do_and_until_when() {
        User owner = someone();
        Bot bot = aBotOf(owner, new BotGrant(Set.of(BotScope.ROOMS_READ, BotScope.MESSAGES_READ), Optional.of(LATER)));
        bots().add(bot);
        Session session = sessionOf(bot);
        assertThat(storage().sessions().find(session.tokenHash()).flatMap(OpenSession::grant))
                .contains(bot.grant());
        bots().changeScopes(owner.id(), bot.id(), Set.of(BotScope.MESSAGES_WRITE));
        bots().changeExpiry(owner.id(), bot.id(), Optional.empty());
        assertThat(storage().sessions().find(session.tokenHash()).flatMap(OpenSession::grant))
                .contains(new BotGrant(Set.of(BotScope.MESSAGES_WRITE), Optional.empty()));
    }

    @Test
    void the_owner_alone_changes_what_the_bot_may_do() {
        User owner = someone();
        Bot bot = someBotOf(owner);
        UserId stranger = someone().id();
        assertThat(bots().changeScopes(stranger, bot.id(), Set.of(BotScope.ROOMS_JOIN)))
                .isFalse();
        assertThat(bots().changeExpiry(stranger, bot.id(), Optional.of(LATER))).isFalse();
        assertThat(bots().find(owner.id(), bot.id())).contains(bot);
        assertThat(bots().changeScopes(owner.id(), bot.id(), Set.of(BotScope.ROOMS_JOIN)))
                .isTrue();
        assertThat(bots().changeExpiry(owner.id(), bot.id(), Optional.of(LATER)))
                .isTrue();
        assertThat(bots().find(owner.id(), bot.id()).map(Bot::grant))
                .contains(new BotGrant(Set.of(BotScope.ROOMS_JOIN), Optional.of(LATER)));
    }

    @Test
    void a_bot_that_was_deleted_is_no_bot_any_more_and_its_name_is_free() {
        User owner = someone();
        Bot bot = someBotOf(owner);
        Session session = sessionOf(bot);
        storage().users().delete(bot.id());
        assertThat(bots().find(owner.id(), bot.id())).isEmpty();
        assertThat(bots().listOf(owner.id())).isEmpty();
        assertThat(bots().changeScopes(owner.id(), bot.id(), Set.of(BotScope.ROOMS_JOIN)))
                .isFalse();
        assertThat(bots().changeExpiry(owner.id(), bot.id(), Optional.of(LATER)))
                .isFalse();
        assertThat(storage().sessions().find(session.tokenHash())).isEmpty();
        Bot namesake = aBotOf(owner, bot.username(), bot.grant());
        bots().add(namesake);
        assertThat(bots().listOf(owner.id())).containsExactly(namesake);
    }

    @Test
    void a_name_belongs_to_one_person_or_bot() {
        User owner = someone();
        Bot bot = someBotOf(owner);
        assertRefused(ErrorCode.USERNAME_TAKEN, aBotOf(owner, owner.username(), bot.grant()));
        assertRefused(ErrorCode.USERNAME_TAKEN, aBotOf(someone(), bot.username(), bot.grant()));
        User person = new User(anyUserId(), bot.username(), Optional.empty(), false, NOON);
        assertThatExceptionOfType(ChatException.class)
                .isThrownBy(() -> storage().users().add(person, anyPasswordHash()))
                .extracting(ChatException::code)
                .isEqualTo(ErrorCode.USERNAME_TAKEN);
        assertThat(bots().listOf(owner.id())).containsExactly(bot);
    }

    @Test
    void nobody_owns_a_bot_without_an_account() {
        User gone = someone();
        storage().users().delete(gone.id());
        assertRefused(ErrorCode.TOKEN_INVALID, aBotOf(gone));
        assertRefused(ErrorCode.TOKEN_INVALID, aBotOf(aUser()));
    }

    @Test
    void the_number_of_bots_of_an_owner_is_bounded_also_in_a_race() {
        User owner = someone();
        Stream.generate(() -> aBotOf(owner)).limit(Bot.MAX_PER_OWNER - 1L).forEach(bots()::add);
        List<Boolean> made =
                Race.between(3, i -> () -> Race.wins(() -> bots().add(aBotOf(owner)), ErrorCode.BOT_LIMIT));
        assertThat(made.stream().filter(won -> won)).hasSize(1);
        assertRefused(ErrorCode.BOT_LIMIT, aBotOf(owner));
        assertThat(bots().listOf(owner.id())).hasSize(Bot.MAX_PER_OWNER);
        storage().users().delete(bots().listOf(owner.id()).getFirst().id());
        bots().add(aBotOf(owner));
    }

    @Test
    void sessions_of_bots_end_with_their_time_and_no_others() {
        User owner = someone();
        Session ofOwner = aSessionOf(owner);
        storage().sessions().add(ofOwner);
        Session lasting = sessionOf(someBotOf(owner));
        Bot passing = aBotOf(owner, new BotGrant(Set.of(BotScope.ROOMS_READ), Optional.of(LATER)));
        bots().add(passing);
        Session expiring = sessionOf(passing);
        assertThat(bots().endExpired(LATER.minusSeconds(1))).doesNotContain(expiring.id());
        assertThat(bots().endExpired(LATER)).contains(expiring.id()).doesNotContain(lasting.id(), ofOwner.id());
        assertThat(storage().sessions().isOpen(expiring.id())).isFalse();
        assertThat(storage().sessions().isOpen(lasting.id())).isTrue();
        assertThat(storage().sessions().isOpen(ofOwner.id())).isTrue();
        assertThat(bots().endExpired(LATER)).doesNotContain(expiring.id());
        assertThat(bots().find(owner.id(), passing.id())).contains(passing);
    }

    @Test
    void an_owner_who_is_disabled_gets_no_bot() {
        User owner = someone();
        storage().accounts().disable(owner.id(), LATER);
        assertRefused(ErrorCode.TOKEN_INVALID, aBotOf(owner));
    }

    private Bot someBotOf(User owner) {
        Bot bot = aBotOf(owner);
        bots().add(bot);
        return bot;
    }

    private Session sessionOf(Bot bot) {
        Session session = aSessionOf(new User(bot.id(), bot.username(), Optional.empty(), false, bot.createdAt()));
        storage().sessions().add(session);
        return session;
    }

    private void assertRefused(ErrorCode code, Bot bot) {
        assertThatExceptionOfType(ChatException.class)
                .isThrownBy(() -> bots().add(bot))
                .extracting(ChatException::code)
                .isEqualTo(code);
    }

    private BotRepository bots() {
        return storage().bots();
    }
}
