package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.aUserNamed;
import static org.hexachat.testkit.fixture.Samples.anyPasswordHash;

import java.time.Duration;
import java.util.Optional;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.Credentials;
import org.hexachat.domain.user.EmailAddress;
import org.hexachat.domain.user.PasswordHash;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.Test;

/** Accounts change and go. */
abstract class UserChangeClauses extends StorageContract {
    /** Long enough for a change that does not wait to be made. */
    private static final Duration A_MOMENT = Duration.ofMillis(200);

    UserRepository users() {
        return storage().users();
    }

    @Test
    void replaces_and_removes_the_email_address_of_one_account() {
        User user = someone();
        User other = someone();
        Optional<EmailAddress> email = Optional.of(new EmailAddress("anna@example.org"));
        users().changeEmail(user.id(), email);
        assertThat(users().findById(user.id())).contains(user.withEmail(email));
        assertThat(users().findById(other.id())).contains(other);
        users().changeEmail(user.id(), Optional.empty());
        assertThat(users().findById(user.id())).contains(user);
    }

    @Test
    void replaces_the_password_of_one_account() {
        User user = someone();
        User other = someone();
        PasswordHash changed = anyPasswordHash();
        users().changePassword(user.id(), changed);
        assertThat(passwordOf(user)).isEqualTo(changed);
        assertThat(passwordOf(other)).isNotEqualTo(changed);
    }

    @Test
    void renews_a_hash_that_is_still_the_one_that_was_checked() {
        User user = someone();
        PasswordHash renewed = anyPasswordHash();
        assertThat(users().renewPassword(user.id(), passwordOf(user), renewed)).isTrue();
        assertThat(passwordOf(user)).isEqualTo(renewed);
    }

    @Test
    void does_not_bring_back_a_password_that_was_changed_meanwhile() {
        User user = someone();
        PasswordHash checked = passwordOf(user);
        PasswordHash changed = anyPasswordHash();
        users().changePassword(user.id(), changed);
        assertThat(users().renewPassword(user.id(), checked, anyPasswordHash())).isFalse();
        assertThat(passwordOf(user)).isEqualTo(changed);
    }

    @Test
    void a_password_that_was_renewed_stays_until_the_transaction_ends() throws InterruptedException {
        User user = someone();
        PasswordHash changed = anyPasswordHash();
        Thread change = Thread.ofVirtual().unstarted(() -> users().changePassword(user.id(), changed));
        storage().transactions().inTransaction(() -> {
            PasswordHash checked = passwordOf(user);
            assertThat(users().renewPassword(user.id(), checked, checked)).isTrue();
            change.start();
            assertThat(joined(change, A_MOMENT)).as("the change waits").isFalse();
            assertThat(passwordOf(user)).isEqualTo(checked);
        });
        change.join();
        assertThat(passwordOf(user)).isEqualTo(changed);
    }

    private static boolean joined(Thread thread, Duration limit) {
        try {
            return thread.join(limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void makes_one_account_an_administrator() {
        User user = someone();
        User other = someone();
        users().grantAdministrator(user.id());
        assertThat(users().findById(user.id()).orElseThrow().administrator()).isTrue();
        assertThat(users().findById(other.id()).orElseThrow().administrator()).isFalse();
        assertThat(users().hasAdministrator()).isTrue();
    }

    @Test
    void a_deleted_account_is_found_no_more() {
        User user = someone();
        users().delete(user.id());
        assertThat(users().findById(user.id())).isEmpty();
        assertThat(users().findByName(user.username())).isEmpty();
        assertThat(users().findCredentials(user.id())).isEmpty();
        assertThat(users().findCredentials(user.username())).isEmpty();
        assertThat(users().findAll()).doesNotContain(user);
    }

    @Test
    void a_deleted_account_stays_deleted() {
        User user = someone();
        users().delete(user.id());
        users().changeEmail(user.id(), Optional.of(new EmailAddress("a@b.org")));
        users().changePassword(user.id(), anyPasswordHash());
        users().grantAdministrator(user.id());
        users().delete(user.id());
        assertThat(users().findById(user.id())).isEmpty();
        assertThat(users().findCredentials(user.id())).isEmpty();
    }

    @Test
    void the_name_of_a_deleted_account_is_free() {
        User gone = someone();
        users().delete(gone.id());
        User successor = aUserNamed(gone.username().value());
        users().add(successor, anyPasswordHash());
        assertThat(users().findByName(gone.username())).contains(successor);
    }

    @Test
    void many_accounts_can_be_deleted() {
        User one = someone();
        User two = someone();
        users().delete(one.id());
        users().delete(two.id());
        assertThat(users().findById(two.id())).isEmpty();
    }

    @Test
    void what_a_deleted_account_said_is_signed_by_nobody_and_the_rest_by_its_author() {
        Room room = someRoom();
        User gone = saidSomethingIn(room);
        User stays = saidSomethingIn(room);
        users().delete(gone.id());
        assertThat(storage().messages().latest(room.id(), 10).orElseThrow().messages())
                .extracting(Message::author)
                .satisfiesExactly(
                        author -> {
                            assertThat(author.id()).isEqualTo(gone.id());
                            assertThat(author.name()).isEqualTo(Username.DELETED);
                        },
                        author -> assertThat(author.name()).isEqualTo(stays.username()));
    }

    private User saidSomethingIn(Room room) {
        User user = someone();
        storage().log().append(aJoin(room, user));
        storage().log().append(aMessage(room, user, "hi"));
        return user;
    }

    private PasswordHash passwordOf(User user) {
        return users().findCredentials(user.id()).map(Credentials::password).orElseThrow();
    }
}
