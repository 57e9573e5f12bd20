package org.hexachat.application.service.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertInvalid;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.ChatAssertions.violation;
import static org.hexachat.testkit.fixture.Samples.GOOD_PASSWORD;
import static org.hexachat.testkit.fixture.Samples.NOON;

import java.util.Optional;
import org.hexachat.application.port.in.user.RegisterUserUseCase;
import org.hexachat.application.port.in.user.RegisterUserUseCase.Command;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.settings.ChangedSettings;
import org.hexachat.domain.settings.RegistrationPolicy;
import org.hexachat.domain.user.Credentials;
import org.hexachat.domain.user.RawPassword;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.Username;
import org.hexachat.testkit.wrong.Lame;
import org.junit.jupiter.api.Test;

class RegisterUserServiceTest {
    private final World world = new World();

    @Test
    void stores_an_account_with_the_hash_of_its_password() {
        User user = service(world.storage.users()).register(command("anna", "Anna@Example.org", GOOD_PASSWORD));
        Credentials stored = world.storage.users().findCredentials(user.id()).orElseThrow();
        assertThat(stored.user()).isEqualTo(user);
        assertThat(world.hasher.matches(new RawPassword(GOOD_PASSWORD), stored.password()))
                .isTrue();
        assertThat(user.email().orElseThrow().value()).isEqualTo("Anna@example.org");
        assertThat(user.administrator()).isFalse();
        assertThat(user.createdAt()).isEqualTo(NOON);
    }

    @Test
    void tells_everything_that_is_wrong_at_once_and_hashes_nothing() {
        assertInvalid(
                () -> service(world.storage.users()).register(command("an na", "nonsense", "123")),
                violation("username", ErrorCode.USERNAME_INVALID),
                violation("email", ErrorCode.EMAIL_INVALID),
                violation("password", ErrorCode.PASSWORD_TOO_SHORT),
                violation("password", ErrorCode.PASSWORD_TOO_COMMON),
                violation("password", ErrorCode.PASSWORD_ENTIRELY_NUMERIC));
        assertThat(world.hasher.work()).isZero();
    }

    @Test
    void nobody_registers_where_that_is_closed_and_nothing_is_looked_at() {
        world.storage.settings().save(closed());
        assertRefused(
                ErrorCode.REGISTRATION_CLOSED,
                () -> service(world.storage.users()).register(command("an na", GOOD_PASSWORD)));
        assertRefused(
                ErrorCode.REGISTRATION_CLOSED,
                () -> service(world.storage.users()).register(command("anna", GOOD_PASSWORD)));
        assertThat(world.storage.users().findByName(new Username("anna"))).isEmpty();
        world.storage.settings().save(ChangedSettings.NONE);
        assertThat(service(world.storage.users()).register(command("anna", GOOD_PASSWORD)))
                .isNotNull();
    }

    private static ChangedSettings closed() {
        return new ChangedSettings(
                Optional.of(RegistrationPolicy.CLOSED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void tells_blank_fields() {
        assertInvalid(
                () -> service(world.storage.users()).register(command(" ", " ", "")),
                violation("username", ErrorCode.INPUT_BLANK),
                violation("email", ErrorCode.EMAIL_INVALID),
                violation("password", ErrorCode.INPUT_BLANK));
    }

    @Test
    void refuses_a_password_that_is_like_the_account() {
        assertInvalid(
                () -> service(world.storage.users()).register(command("pelargonia", "x@example.org", "pelargonia9")),
                violation("password", ErrorCode.PASSWORD_LIKE_USERNAME));
        assertInvalid(
                () -> service(world.storage.users())
                        .register(command("anna", "pelargonium@example.org", "pelargonium9")),
                violation("password", ErrorCode.PASSWORD_LIKE_EMAIL));
    }

    @Test
    void refuses_a_name_that_is_taken_in_any_case_of_letters() {
        world.userNamed("anna");
        int before = world.hasher.work();
        assertInvalid(
                () -> service(world.storage.users()).register(command("ANNA", GOOD_PASSWORD)),
                violation("username", ErrorCode.USERNAME_TAKEN));
        assertThat(world.hasher.work()).isEqualTo(before);
    }

    @Test
    void refuses_the_name_of_deleted_accounts() {
        assertInvalid(
                () -> service(world.storage.users()).register(command("Deleted-User", GOOD_PASSWORD)),
                violation("username", ErrorCode.USERNAME_TAKEN));
    }

    @Test
    void a_name_that_is_taken_meanwhile_is_the_same_refusal() {
        world.userNamed("anna");
        UserRepository late = Lame.of(UserRepository.class, world.storage.users(), "findByName", Optional.empty());
        assertInvalid(
                () -> service(late).register(command("anna", GOOD_PASSWORD)),
                violation("username", ErrorCode.USERNAME_TAKEN));
        assertThat(world.storage.users().findAll()).hasSize(1);
    }

    @Test
    void a_busy_hasher_refuses_and_nothing_is_stored() {
        world.hasher.becomeBusy();
        assertRefused(
                ErrorCode.SERVER_BUSY, () -> service(world.storage.users()).register(command("anna", GOOD_PASSWORD)));
        assertThat(world.storage.users().findByName(new Username("anna"))).isEmpty();
    }

    private RegisterUserUseCase service(UserRepository users) {
        return new RegisterUserService(
                new Registration(users, world.policy, world.hasher, world.ids, world.clock), world.settings);
    }

    private static Command command(String username, String password) {
        return new Command(username, Optional.empty(), password);
    }

    private static Command command(String username, String email, String password) {
        return new Command(username, Optional.of(email), password);
    }
}
