package org.hexachat.application.service.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertInvalid;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.ChatAssertions.violation;
import static org.hexachat.testkit.fixture.Samples.anAdministrator;
import static org.hexachat.testkit.fixture.Samples.anyPasswordHash;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.user.UpdateAccountUseCase.Command;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.user.EmailAddress;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.Test;

class AccountServicesTest {
    private final World world = new World();
    private final Caller anna = world.callerNamed("anna");
    private final FindUserService find = new FindUserService(world.storage.users());
    private final UpdateAccountService update = new UpdateAccountService(world.storage.users(), find);
    private final ListUsersService list = new ListUsersService(world.storage.users());

    @Test
    void one_sees_the_account_as_it_is_now() {
        world.storage.users().changeEmail(anna.id(), Optional.of(new EmailAddress("a@b.org")));
        assertThat(find.whoAmI(anna).email()).contains(new EmailAddress("a@b.org"));
    }

    @Test
    void an_account_that_is_gone_is_an_invalid_token() {
        world.storage.users().delete(anna.id());
        assertRefused(ErrorCode.TOKEN_INVALID, () -> find.whoAmI(anna));
        assertRefused(ErrorCode.TOKEN_INVALID, () -> update.update(new Command(anna, Optional.empty())));
    }

    @Test
    void an_email_address_is_replaced_and_removed() {
        User updated = update.update(new Command(anna, Optional.of(" anna@EXAMPLE.org ")));
        assertThat(updated.email()).contains(new EmailAddress("anna@example.org"));
        assertThat(find.whoAmI(anna)).isEqualTo(updated);
        assertThat(update.update(new Command(anna, Optional.empty())).email()).isEmpty();
        assertThat(find.whoAmI(anna).email()).isEmpty();
    }

    @Test
    void a_bad_email_address_changes_nothing() {
        User before = find.whoAmI(anna);
        assertInvalid(
                () -> update.update(new Command(anna, Optional.of("nonsense"))),
                violation("email", ErrorCode.EMAIL_INVALID));
        assertThat(find.whoAmI(anna)).isEqualTo(before);
    }

    @Test
    void anybody_sees_oneself_and_an_administrator_sees_everyone() {
        User administrator = anAdministrator();
        world.storage.users().add(administrator, anyPasswordHash());
        User account = world.accountOf(anna);
        assertThat(list.list(anna)).containsExactly(account);
        assertThat(list.list(world.loggedIn(administrator))).containsExactly(account, administrator);
    }

    @Test
    void who_is_gone_sees_nobody() {
        world.storage.users().delete(anna.id());
        assertThat(list.list(anna)).isEmpty();
    }
}
