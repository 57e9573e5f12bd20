package org.hexachat.application.service.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertInvalid;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.ChatAssertions.violation;
import static org.hexachat.testkit.fixture.Samples.GOOD_PASSWORD;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aBotOf;
import static org.hexachat.testkit.fixture.Samples.aSetupSecret;

import org.hexachat.application.port.in.user.MakeAdministratorUseCase;
import org.hexachat.application.port.in.user.MakeAdministratorUseCase.Command;
import org.hexachat.application.port.in.user.MakeAdministratorUseCase.Outcome;
import org.hexachat.application.service.World;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.setup.SetupSecret;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.Test;

class MakeAdministratorServiceTest {
    private final World world = new World();
    private final MakeAdministratorUseCase service = new MakeAdministratorService(
            world.storage.users(), world.storage.setupSecrets(), world.registration, world.storage.transactions());

    @Test
    void makes_an_account_that_is_an_administrator_also_a_second_one() {
        assertThat(service.make(new Command("root", () -> GOOD_PASSWORD))).isEqualTo(Outcome.CREATED);
        assertThat(service.make(new Command("anna", () -> GOOD_PASSWORD))).isEqualTo(Outcome.CREATED);
        assertThat(isAdministrator("root")).isTrue();
        assertThat(isAdministrator("anna")).isTrue();
    }

    @Test
    void makes_an_account_that_is_there_an_administrator_and_asks_no_password() {
        world.userNamed("anna");
        assertThat(service.make(asking("Anna"))).isEqualTo(Outcome.PROMOTED);
        assertThat(isAdministrator("anna")).isTrue();
        assertThat(service.make(asking("anna"))).isEqualTo(Outcome.ALREADY_THERE);
        assertThat(world.storage.users().findAll()).hasSize(1);
    }

    @Test
    void tells_what_is_wrong_with_the_name_before_it_asks_for_a_password() {
        assertInvalid(() -> service.make(asking("ro ot")), violation("username", ErrorCode.USERNAME_INVALID));
    }

    @Test
    void tells_what_is_wrong_with_the_password() {
        assertInvalid(
                () -> service.make(new Command("root", () -> "short")),
                violation("password", ErrorCode.PASSWORD_TOO_SHORT));
        assertThat(world.storage.users().hasAdministrator()).isFalse();
    }

    @Test
    void a_program_is_no_administrator() {
        User anna = world.userNamed("anna");
        Bot bot = aBotOf(anna);
        world.storage.bots().add(bot);
        assertRefused(
                ErrorCode.USERNAME_TAKEN,
                () -> service.make(asking(bot.username().value())));
    }

    @Test
    void whoever_has_the_link_of_the_first_run_comes_too_late() {
        SetupSecret secret = aSetupSecret(NOON.plusSeconds(60));
        world.storage.setupSecrets().add(secret);
        service.make(new Command("root", () -> GOOD_PASSWORD));
        assertThat(world.storage.setupSecrets().contains(secret.hash(), NOON)).isFalse();
    }

    private boolean isAdministrator(String name) {
        return world.storage
                .users()
                .findByName(new Username(name))
                .orElseThrow()
                .administrator();
    }

    private static Command asking(String name) {
        return new Command(name, () -> {
            throw new AssertionError("A password was asked for");
        });
    }
}
