package org.hexachat.application.service.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertInvalid;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.ChatAssertions.violation;
import static org.hexachat.testkit.fixture.Samples.GOOD_PASSWORD;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aSetupSecret;
import static org.hexachat.testkit.fixture.Samples.anAdministrator;
import static org.hexachat.testkit.fixture.Samples.anyPasswordHash;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.user.EnsureAdministratorUseCase;
import org.hexachat.application.port.in.user.EnsureAdministratorUseCase.Command;
import org.hexachat.application.port.in.user.EnsureAdministratorUseCase.Outcome;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.setup.SetupSecret;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.Test;

class EnsureAdministratorServiceTest {
    private final World world = new World();
    private final EnsureAdministratorUseCase service = new EnsureAdministratorService(
            world.storage.users(),
            world.storage.setupSecrets(),
            world.registration,
            world.firstRoom,
            world.hasher,
            world.storage.transactions());

    @Test
    void makes_an_account_that_is_an_administrator() {
        assertThat(service.ensure(new Command("root", GOOD_PASSWORD))).isEqualTo(Outcome.CREATED);
        assertThat(world.storage
                        .users()
                        .findByName(new Username("root"))
                        .orElseThrow()
                        .administrator())
                .isTrue();
    }

    @Test
    void promotes_the_account_with_this_name_and_password() {
        world.userNamed("root");
        assertThat(service.ensure(new Command("Root", GOOD_PASSWORD))).isEqualTo(Outcome.PROMOTED);
        assertThat(world.storage.users().hasAdministrator()).isTrue();
        assertThat(world.storage.users().findAll()).hasSize(1);
    }

    @Test
    void does_nothing_where_there_is_an_administrator() {
        world.storage.users().add(anAdministrator(), anyPasswordHash());
        assertThat(service.ensure(new Command("root", "x"))).isEqualTo(Outcome.ALREADY_THERE);
        assertThat(world.storage.users().findByName(new Username("root"))).isEmpty();
    }

    @Test
    void a_second_time_it_does_nothing() {
        service.ensure(new Command("root", GOOD_PASSWORD));
        assertThat(service.ensure(new Command("root", GOOD_PASSWORD))).isEqualTo(Outcome.ALREADY_THERE);
    }

    @Test
    void never_promotes_a_stranger_who_took_the_name() {
        world.userNamed("root");
        assertRefused(ErrorCode.USERNAME_TAKEN, () -> service.ensure(new Command("root", "another password")));
        assertThat(world.storage.users().hasAdministrator()).isFalse();
    }

    @Test
    void tells_what_is_wrong_with_the_account() {
        assertInvalid(
                () -> service.ensure(new Command("ro ot", GOOD_PASSWORD)),
                violation("username", ErrorCode.USERNAME_INVALID));
        assertInvalid(
                () -> service.ensure(new Command("root", "short")),
                violation("password", ErrorCode.PASSWORD_TOO_SHORT));
    }

    @Test
    void makes_the_room_that_comes_with_the_administrator() {
        service.ensure(new Command("root", GOOD_PASSWORD, Optional.of("lobby")));
        User root = world.storage.users().findByName(new Username("root")).orElseThrow();
        Room lobby = world.storage.rooms().findByName(new RoomName("lobby")).orElseThrow();
        assertThat(lobby.owner()).isEqualTo(root.id());
        assertThat(world.storage.memberships().find(lobby.id(), root.id())).isPresent();
    }

    @Test
    void a_room_that_is_there_already_stays_as_it_is() {
        Caller anna = world.callerNamed("anna");
        Room lobby = world.roomNamed("lobby", anna);
        world.userNamed("root");
        assertThat(service.ensure(new Command("root", GOOD_PASSWORD, Optional.of("lobby"))))
                .isEqualTo(Outcome.PROMOTED);
        assertThat(world.storage.rooms().findByName(new RoomName("lobby"))).contains(lobby);
    }

    @Test
    void a_room_that_cannot_be_makes_no_administrator() {
        assertInvalid(
                () -> service.ensure(new Command("root", GOOD_PASSWORD, Optional.of("a b"))),
                violation("room", ErrorCode.ROOM_NAME_INVALID));
        assertThat(world.storage.users().hasAdministrator()).isFalse();
    }

    @Test
    void whoever_has_the_link_of_the_first_run_comes_too_late() {
        SetupSecret secret = aSetupSecret(NOON.plusSeconds(60));
        world.storage.setupSecrets().add(secret);
        service.ensure(new Command("root", GOOD_PASSWORD));
        assertThat(world.storage.setupSecrets().contains(secret.hash(), NOON)).isFalse();
    }

    @Test
    void tells_a_password_that_cannot_be_one_whether_the_name_exists_or_not() {
        world.userNamed("root");
        assertInvalid(() -> service.ensure(new Command("root", "")), violation("password", ErrorCode.INPUT_BLANK));
        assertInvalid(() -> service.ensure(new Command("other", "")), violation("password", ErrorCode.INPUT_BLANK));
    }
}
