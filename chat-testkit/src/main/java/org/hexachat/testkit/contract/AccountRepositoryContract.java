package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aBotOf;
import static org.hexachat.testkit.fixture.Samples.aSessionOf;
import static org.hexachat.testkit.fixture.Samples.aUserNamed;
import static org.hexachat.testkit.fixture.Samples.anAdministrator;
import static org.hexachat.testkit.fixture.Samples.anyPasswordHash;
import static org.hexachat.testkit.fixture.Samples.anyUserId;
import static org.hexachat.testkit.fixture.Samples.anyUsername;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.application.port.out.AccountRepository;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.user.Account;
import org.hexachat.domain.user.AccountQuery;
import org.hexachat.domain.user.AccountState;
import org.hexachat.domain.user.EmailAddress;
import org.hexachat.domain.user.NamePiece;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What every {@link AccountRepository} must do. */
public abstract class AccountRepositoryContract extends StorageContract {
    private static final Instant LATER = NOON.plusSeconds(60);

    /** What stands in the names of this test alone. */
    private final String unique = anyUsername().value();

    @Test
    void shows_an_account_with_its_sessions() {
        User user = someoneCalled("anna");
        assertThat(accounts().find(user.id())).contains(new Account(user, Optional.empty(), 0, Optional.empty()));
        storage().sessions().add(aSessionOf(user));
        Session used = aSessionOf(user);
        storage().sessions().add(used);
        storage().sessions().markUsed(used.id(), LATER);
        storage().sessions().add(aSessionOf(someone()));
        assertThat(accounts().find(user.id())).contains(new Account(user, Optional.empty(), 2, Optional.of(LATER)));
        assertThat(found(unique, Optional.empty()))
                .containsExactly(new Account(user, Optional.empty(), 2, Optional.of(LATER)));
    }

    @Test
    void finds_nobody_who_is_not_there_or_was_deleted() {
        User gone = someoneCalled("anna");
        storage().users().delete(gone.id());
        assertThat(accounts().find(gone.id())).isEmpty();
        assertThat(accounts().find(anyUserId())).isEmpty();
        assertThat(found(unique, Optional.empty())).isEmpty();
        assertThat(accounts().disable(gone.id(), NOON)).isEmpty();
        assertThat(accounts().enable(gone.id())).isFalse();
        assertThat(accounts().revokeAdministrator(gone.id())).isFalse();
    }

    @Test
    void lists_accounts_page_by_page_in_the_order_of_their_names() {
        List<User> users = Stream.of("-Anna", "-boris", "-Carol", "-dora", "-emil")
                .map(this::someoneCalled)
                .toList();
        assertThat(found(unique, Optional.empty())).extracting(Account::user).isEqualTo(users);
        Optional<NamePiece> piece = Optional.of(new NamePiece(unique));
        assertThat(page(piece, Optional.empty(), 2)).isEqualTo(users.subList(0, 2));
        assertThat(page(piece, Optional.of(users.get(1)), 2)).isEqualTo(users.subList(2, 4));
        assertThat(page(piece, Optional.of(users.get(3)), 2)).isEqualTo(users.subList(4, 5));
        assertThat(page(piece, Optional.of(users.get(4)), 2)).isEmpty();
        assertThat(page(Optional.empty(), Optional.of(users.getFirst()), 2)).isEqualTo(users.subList(1, 3));
    }

    @Test
    void finds_a_piece_of_a_name_in_any_case_of_letters() {
        User begins = someoneCalled("x");
        User holds = added("x" + unique + "y");
        User ends = added("y" + unique);
        assertThat(found(unique.toUpperCase(Locale.ROOT), Optional.empty()))
                .extracting(Account::user)
                .containsExactly(begins, holds, ends);
        assertThat(found(unique + "%", Optional.empty())).isEmpty();
        assertThat(found("_" + unique, Optional.empty())).isEmpty();
    }

    @Test
    void finds_a_short_piece_at_the_beginning_of_a_name_alone() {
        User begins = added("Ѫѭ-" + unique);
        User holds = someoneCalled("-ѫѭ");
        assertThat(found("ѫѬ", Optional.empty()))
                .extracting(Account::user)
                .contains(begins)
                .doesNotContain(holds);
        assertThat(found("-ѫѭ", Optional.empty())).extracting(Account::user).contains(holds);
    }

    @Test
    void finds_a_whole_address_in_any_case_of_letters() {
        User one = withAddress("one", "Anna." + unique + "@example.org");
        User two = withAddress("two", "anna." + unique + "@example.org");
        withAddress("three", "xanna." + unique + "@example.org");
        assertThat(found("anna." + unique.toUpperCase(Locale.ROOT) + "@EXAMPLE.org", Optional.empty()))
                .extracting(Account::user)
                .containsExactlyInAnyOrder(one, two);
        assertThat(found("anna." + unique + "@example.or", Optional.empty())).isEmpty();
    }

    @Test
    void lists_active_and_disabled_accounts_apart() {
        User active = withAddress("-a", "a" + unique + "@example.org");
        User disabled = withAddress("-b", "b" + unique + "@example.org");
        accounts().disable(disabled.id(), NOON);
        assertThat(found(unique, Optional.of(AccountState.ACTIVE)))
                .extracting(Account::user)
                .containsExactly(active);
        assertThat(found(unique, Optional.of(AccountState.DISABLED)))
                .containsExactly(new Account(disabled, Optional.of(NOON), 0, Optional.empty()));
        assertThat(found("b" + unique + "@example.org", Optional.of(AccountState.DISABLED)))
                .hasSize(1);
        assertThat(found("b" + unique + "@example.org", Optional.of(AccountState.ACTIVE)))
                .isEmpty();
        assertThat(found("a" + unique + "@example.org", Optional.of(AccountState.ACTIVE)))
                .hasSize(1);
        assertThat(accounts()
                        .list(new AccountQuery(
                                Optional.empty(), Optional.of(AccountState.DISABLED), Optional.empty(), 200)))
                .extracting(Account::user)
                .contains(disabled)
                .doesNotContain(active);
    }

    @Test
    void bots_are_listed_too() {
        User owner = someoneCalled("-owner");
        Bot bot = new Bot(
                aBotOf(owner).id(),
                aUserNamed(unique + "-robot").username(),
                owner.id(),
                aBotOf(owner).grant(),
                NOON);
        storage().bots().add(bot);
        assertThat(found(unique, Optional.empty()))
                .extracting(account -> account.user().id())
                .containsExactly(owner.id(), bot.id());
    }

    @Test
    void a_disabled_account_gets_no_session_until_it_is_enabled() {
        User user = someone();
        assertThat(accounts().disable(user.id(), NOON)).containsExactly(user.id());
        assertThat(accounts().find(user.id()).map(Account::state)).contains(AccountState.DISABLED);
        Session refused = aSessionOf(user);
        assertThat(storage().sessions().add(refused)).isFalse();
        assertThat(storage().sessions().isOpen(refused.id())).isFalse();
        assertThat(accounts().disable(user.id(), LATER)).isEmpty();
        assertThat(accounts().find(user.id()).flatMap(Account::disabledAt)).contains(NOON);
        assertThat(accounts().enable(user.id())).isTrue();
        assertThat(accounts().enable(user.id())).isFalse();
        assertThat(accounts().find(user.id()).map(Account::state)).contains(AccountState.ACTIVE);
        assertThat(storage().sessions().add(aSessionOf(user))).isTrue();
    }

    @Test
    void bots_are_disabled_and_enabled_with_their_owner_unless_they_were_disabled_before() {
        User owner = someone();
        Bot working = someBotOf(owner);
        Bot disabledBefore = someBotOf(owner);
        Bot ofSomebodyElse = someBotOf(someone());
        assertThat(accounts().disable(disabledBefore.id(), NOON)).containsExactly(disabledBefore.id());
        assertThat(accounts().disable(owner.id(), LATER)).containsExactlyInAnyOrder(owner.id(), working.id());
        assertThat(stateOf(working)).isEqualTo(AccountState.DISABLED);
        assertThat(stateOf(ofSomebodyElse)).isEqualTo(AccountState.ACTIVE);
        assertThat(accounts().enable(owner.id())).isTrue();
        assertThat(stateOf(working)).isEqualTo(AccountState.ACTIVE);
        assertThat(stateOf(disabledBefore)).isEqualTo(AccountState.DISABLED);
    }

    @Test
    void a_disabled_account_can_be_deleted_and_its_name_is_free() {
        User user = someoneCalled("anna");
        accounts().disable(user.id(), NOON);
        storage().users().delete(user.id());
        assertThat(accounts().find(user.id())).isEmpty();
        User next = someoneCalled("anna");
        assertThat(accounts().find(next.id()).map(Account::state)).contains(AccountState.ACTIVE);
    }

    @RepeatedTest(5)
    void a_session_that_is_added_meanwhile_is_there_to_be_ended() {
        User user = someone();
        Race.between(
                4,
                i -> () -> storage().transactions().inTransaction(() -> {
                    if (i > 0) {
                        return storage().sessions().add(aSessionOf(user));
                    }
                    accounts().disable(user.id(), NOON);
                    storage().sessions().revokeAll(user.id());
                    return true;
                }));
        assertThat(storage().sessions().listOf(user.id())).isEmpty();
    }

    @Test
    void the_last_administrator_is_who_has_the_right_and_is_active_alone() {
        nobodyRunsTheServer();
        User root = administrator();
        User ordinary = someone();
        assertThat(accounts().isLastAdministrator(root.id())).isTrue();
        assertThat(accounts().isLastAdministrator(ordinary.id())).isFalse();
        assertThat(accounts().isLastAdministrator(anyUserId())).isFalse();
        User second = administrator();
        assertThat(accounts().isLastAdministrator(root.id())).isFalse();
        accounts().disable(second.id(), NOON);
        assertThat(accounts().isLastAdministrator(root.id())).isTrue();
        assertThat(accounts().isLastAdministrator(second.id())).isFalse();
        accounts().enable(second.id());
        assertThat(accounts().isLastAdministrator(root.id())).isFalse();
    }

    @Test
    void the_right_is_taken_once() {
        User former = administrator();
        assertThat(accounts().revokeAdministrator(former.id())).isTrue();
        assertThat(accounts().revokeAdministrator(former.id())).isFalse();
        assertThat(accounts().revokeAdministrator(someone().id())).isFalse();
        assertThat(storage().users().findById(former.id()).map(User::administrator))
                .contains(false);
    }

    @RepeatedTest(5)
    void of_all_administrators_who_go_at_once_one_stays() {
        nobodyRunsTheServer();
        List<User> all = Stream.generate(this::administrator).limit(4).toList();
        List<Boolean> gone = Race.between(
                4,
                i -> () -> storage()
                        .transactions()
                        .inTransaction(() -> goes(all.get(i).id(), i)));
        assertThat(gone).containsOnlyOnce(false);
        assertThat(all)
                .filteredOn(user -> accounts().isLastAdministrator(user.id()))
                .hasSize(1);
    }

    private boolean goes(UserId leaving, int way) {
        if (accounts().isLastAdministrator(leaving)) {
            return false;
        }
        switch (way) {
            case 0 -> storage().users().delete(leaving);
            case 1 -> accounts().disable(leaving, NOON);
            default -> accounts().revokeAdministrator(leaving);
        }
        return true;
    }

    private void nobodyRunsTheServer() {
        storage().users().findAll().stream()
                .filter(User::administrator)
                .map(User::id)
                .forEach(accounts()::revokeAdministrator);
    }

    private User administrator() {
        User user = anAdministrator();
        storage().users().add(user, anyPasswordHash());
        return user;
    }

    private Bot someBotOf(User owner) {
        Bot bot = aBotOf(owner);
        storage().bots().add(bot);
        return bot;
    }

    private AccountState stateOf(Bot bot) {
        return accounts().find(bot.id()).orElseThrow().state();
    }

    private User someoneCalled(String rest) {
        return added(unique + rest);
    }

    private User added(String name) {
        User user = aUserNamed(name);
        storage().users().add(user, anyPasswordHash());
        return user;
    }

    private User withAddress(String name, String address) {
        User user = aUserNamed(unique + name).withEmail(Optional.of(new EmailAddress(address)));
        storage().users().add(user, anyPasswordHash());
        return user;
    }

    private List<Account> found(String piece, Optional<AccountState> state) {
        return accounts().list(new AccountQuery(Optional.of(new NamePiece(piece)), state, Optional.empty(), 100));
    }

    private List<User> page(Optional<NamePiece> piece, Optional<User> after, int limit) {
        return accounts()
                .list(new AccountQuery(
                        piece,
                        Optional.empty(),
                        after.map(user -> user.username().canonical()),
                        limit))
                .stream()
                .map(Account::user)
                .toList();
    }

    private AccountRepository accounts() {
        return storage().accounts();
    }
}
