package org.hexachat.application.service.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertInvalid;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.ChatAssertions.violation;
import static org.hexachat.testkit.fixture.Samples.GOOD_PASSWORD;
import static org.hexachat.testkit.fixture.Samples.anAdministrator;
import static org.hexachat.testkit.fixture.Samples.anyPasswordHash;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hexachat.application.port.in.setup.OfferSetUpUseCase;
import org.hexachat.application.port.in.setup.SetUpUseCase;
import org.hexachat.application.port.in.setup.SetUpUseCase.Command;
import org.hexachat.application.port.in.setup.SetUpUseCase.Done;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.setup.SetupSecret;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class SetUpServiceTest {
    private final World world = new World();
    private final OfferSetUpUseCase offers =
            new OfferSetUpService(world.storage.users(), world.storage.setupSecrets(), world.tokens, world.clock);
    private final SetUpUseCase service = new SetUpService(
            world.storage.users(),
            world.storage.setupSecrets(),
            world.registration,
            world.firstRoom,
            world.tokens,
            world.storage.transactions(),
            world.clock);

    @Test
    void makes_an_administrator_and_a_room_that_they_own_and_are_in() {
        assertThat(service.isNeeded()).isTrue();
        Done done = service.setUp(command(offered()));
        User root = world.storage.users().findByName(new Username("root")).orElseThrow();
        assertThat(done.administrator()).isEqualTo(root);
        assertThat(root.administrator()).isTrue();
        assertThat(root.email().orElseThrow().value()).isEqualTo("root@example.org");
        Room lobby = world.storage.rooms().findByName(new RoomName("lobby")).orElseThrow();
        assertThat(done.room()).isEqualTo(lobby);
        assertThat(lobby.owner()).isEqualTo(root.id());
        assertThat(lobby.access()).isEqualTo(new RoomAccess.Open());
        assertThat(world.storage
                        .memberships()
                        .find(lobby.id(), root.id())
                        .orElseThrow()
                        .role())
                .isEqualTo(Role.OWNER);
        assertThat(service.isNeeded()).isFalse();
    }

    @Test
    void is_done_once() {
        String secret = offered();
        String other = offered();
        service.setUp(command(secret));
        assertRefused(ErrorCode.SETUP_DONE, () -> service.setUp(command(secret)));
        assertRefused(ErrorCode.SETUP_DONE, () -> service.setUp(command(other)));
        assertRefused(ErrorCode.SETUP_DONE, () -> service.setUp(command("wrong")));
        assertThat(offers.offer()).isEmpty();
    }

    @Test
    void takes_the_secret_of_any_server_on_the_same_store() {
        String first = offered();
        offered();
        service.setUp(command(first));
        assertThat(service.isNeeded()).isFalse();
    }

    @Test
    void takes_no_other_secret() {
        offered();
        for (String wrong :
                List.of("wrong", "", "no secret at all", world.tokens.issue().value())) {
            assertRefused(ErrorCode.SETUP_SECRET_INVALID, () -> service.setUp(command(wrong)));
        }
        assertThat(service.isNeeded()).isTrue();
    }

    @Test
    void a_secret_is_not_good_for_ever() {
        String secret = offered();
        world.clock.advance(SetupSecret.LIFETIME);
        assertRefused(ErrorCode.SETUP_SECRET_INVALID, () -> service.setUp(command(secret)));
        service.setUp(command(offered()));
    }

    @Test
    void the_secret_of_a_time_without_administrator_is_not_good_once_there_was_one() {
        String secret = offered();
        User root = anAdministrator();
        world.storage.users().add(root, anyPasswordHash());
        assertThat(offers.offer()).isEmpty();
        world.storage.users().delete(root.id());
        assertRefused(ErrorCode.SETUP_SECRET_INVALID, () -> service.setUp(command(secret)));
    }

    @Test
    void tells_all_that_is_wrong_at_once_and_the_secret_stays_good() {
        String secret = offered();
        world.roomNamed("lobby", world.callerNamed("anna"));
        assertInvalid(
                () -> service.setUp(new Command(secret, "anna", Optional.of("x"), "short", "lobby")),
                violation("username", ErrorCode.USERNAME_TAKEN),
                violation("email", ErrorCode.EMAIL_INVALID),
                violation("password", ErrorCode.PASSWORD_TOO_SHORT),
                violation("room", ErrorCode.ROOM_NAME_TAKEN));
        assertThat(service.isNeeded()).isTrue();
        service.setUp(new Command(secret, "root", Optional.empty(), GOOD_PASSWORD, "hall"));
    }

    @Test
    void a_busy_hasher_leaves_everything_as_it_was() {
        String secret = offered();
        world.hasher.becomeBusy();
        assertRefused(ErrorCode.SERVER_BUSY, () -> service.setUp(command(secret)));
        assertThat(service.isNeeded()).isTrue();
        assertThat(world.storage.rooms().findByName(new RoomName("lobby"))).isEmpty();
    }

    @Test
    void a_server_that_started_meanwhile_makes_no_second_administrator() {
        String secret = offered();
        service.setUp(command(secret));
        world.storage
                .setupSecrets()
                .add(new SetupSecret(
                        world.tokens.hash(world.tokens.issue()),
                        world.clock.now().plus(SetupSecret.LIFETIME)));
        assertRefused(ErrorCode.SETUP_DONE, () -> service.setUp(command(secret)));
    }

    @RepeatedTest(5)
    void of_many_at_once_one_makes_an_administrator() {
        List<String> secrets = List.of(offered(), offered());
        List<CompletableFuture<Boolean>> calls = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> succeeds(
                        new Command(secrets.get(i % 2), "root" + i, Optional.empty(), GOOD_PASSWORD, "lobby" + i))))
                .toList();
        assertThat(calls.stream().map(CompletableFuture::join).filter(Boolean::booleanValue))
                .hasSize(1);
        assertThat(world.storage.users().findAll()).hasSize(1);
    }

    private boolean succeeds(Command command) {
        try {
            service.setUp(command);
            return true;
        } catch (ChatException refused) {
            assertThat(refused.code()).isIn(ErrorCode.SETUP_DONE, ErrorCode.SETUP_SECRET_INVALID);
            return false;
        }
    }

    private String offered() {
        return offers.offer().orElseThrow().value();
    }

    private static Command command(String secret) {
        return new Command(secret, "root", Optional.of("root@example.org"), GOOD_PASSWORD, "lobby");
    }
}
