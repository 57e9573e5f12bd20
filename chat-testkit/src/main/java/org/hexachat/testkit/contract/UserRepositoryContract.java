package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aUserNamed;
import static org.hexachat.testkit.fixture.Samples.anAdministrator;
import static org.hexachat.testkit.fixture.Samples.anyPasswordHash;
import static org.hexachat.testkit.fixture.Samples.anyUserId;
import static org.hexachat.testkit.fixture.Samples.anyUsername;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.user.Credentials;
import org.hexachat.domain.user.EmailAddress;
import org.hexachat.domain.user.PasswordHash;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.Test;

/**
 * What every {@link UserRepository} must do. Untested: that there is no administrator in an empty store, since the store may be
 * shared.
 */
public abstract class UserRepositoryContract extends UserChangeClauses {
    @Test
    void finds_an_account_by_its_identifier_and_by_its_name() {
        User user = new User(
                anyUserId(),
                anyUsername(),
                Optional.of(new EmailAddress("Anna@example.org")),
                false,
                NOON.plusNanos(123_456_000));
        PasswordHash hash = anyPasswordHash();
        users().add(user, hash);
        assertThat(users().findById(user.id())).contains(user);
        assertThat(users().findByName(user.username())).contains(user);
        assertThat(users().findCredentials(user.id())).contains(new Credentials(user, hash));
        assertThat(users().findCredentials(user.username())).contains(new Credentials(user, hash));
    }

    @Test
    void finds_nobody_who_is_not_there() {
        assertThat(users().findById(anyUserId())).isEmpty();
        assertThat(users().findByName(anyUsername())).isEmpty();
        assertThat(users().findCredentials(anyUserId())).isEmpty();
        assertThat(users().findCredentials(anyUsername())).isEmpty();
    }

    @Test
    void finds_a_name_in_any_case_of_letters_and_shows_it_as_it_was_typed() {
        String unique = anyUsername().value();
        User user = aUserNamed(unique + "-Ünal-Straße-Ανδρέας");
        users().add(user, anyPasswordHash());
        Username shouted = new Username((unique + "-ünal-strasse-ΑΝΔΡΈΑΣ").toUpperCase(Locale.ROOT));
        assertThat(users().findByName(shouted)).contains(user);
        assertThat(users().findCredentials(shouted).map(Credentials::user)).contains(user);
    }

    @Test
    void a_name_is_taken_in_any_case_of_letters() {
        User first = someone();
        User second = aUserNamed(first.username().value().toUpperCase(Locale.ROOT));
        assertRefused(ErrorCode.USERNAME_TAKEN, () -> users().add(second, anyPasswordHash()));
        assertThat(users().findById(second.id())).isEmpty();
        assertThat(users().findByName(second.username())).contains(first);
    }

    @Test
    void of_many_who_take_one_name_at_once_one_gets_it() {
        String name = anyUsername().value();
        List<Boolean> added = Race.between(
                8,
                i -> () -> Race.wins(() -> users().add(aUserNamed(name), anyPasswordHash()), ErrorCode.USERNAME_TAKEN));
        assertThat(added).containsOnlyOnce(true);
    }

    @Test
    void lists_everyone_in_the_order_of_registration() {
        List<User> registered =
                IntStream.range(0, 5).mapToObj(this::registeredAfterSeconds).toList();
        assertThat(users().findAll().stream().filter(registered::contains)).containsExactlyElementsOf(registered);
    }

    @Test
    void knows_that_there_is_an_administrator() {
        User administrator = anAdministrator();
        users().add(administrator, anyPasswordHash());
        assertThat(users().hasAdministrator()).isTrue();
        assertThat(users().findById(administrator.id())).contains(administrator);
    }

    @Test
    void changes_nothing_of_an_account_that_is_gone() {
        UserId nobody = anyUserId();
        assertThatCode(() -> {
                    users().changeEmail(nobody, Optional.of(new EmailAddress("a@b.org")));
                    users().changePassword(nobody, anyPasswordHash());
                    users().renewPassword(nobody, anyPasswordHash(), anyPasswordHash());
                    users().grantAdministrator(nobody);
                    users().delete(nobody);
                })
                .doesNotThrowAnyException();
        assertThat(users().findById(nobody)).isEmpty();
    }

    /** Identifiers and instants ascend alike, so that a store may order by either. */
    private User registeredAfterSeconds(int seconds) {
        UUID now = anyUserId().value();
        UUID later = new UUID(now.getMostSignificantBits() + ((long) seconds << 28), now.getLeastSignificantBits());
        User user = new User(new UserId(later), anyUsername(), Optional.empty(), false, NOON.plusSeconds(seconds));
        users().add(user, anyPasswordHash());
        return user;
    }
}
