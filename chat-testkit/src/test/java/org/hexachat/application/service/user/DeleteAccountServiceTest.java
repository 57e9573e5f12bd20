package org.hexachat.application.service.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hexachat.testkit.fixture.ChatAssertions.assertInvalid;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.ChatAssertions.violation;
import static org.hexachat.testkit.fixture.Samples.GOOD_PASSWORD;
import static org.hexachat.testkit.fixture.Samples.aMessage;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.user.DeleteAccountUseCase;
import org.hexachat.application.port.in.user.DeleteAccountUseCase.Command;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.application.service.CutsObserved;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.job.Job;
import org.hexachat.domain.job.JobKind;
import org.hexachat.domain.job.JobQuery;
import org.hexachat.domain.log.RoomChange.MemberLeft;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.settings.ChangedSettings;
import org.hexachat.domain.user.MessageFate;
import org.hexachat.domain.user.Username;
import org.hexachat.testkit.fake.FakeRateLimits;
import org.hexachat.testkit.wrong.Lame;
import org.junit.jupiter.api.Test;

class DeleteAccountServiceTest {
    private final World world = new World();
    private final Caller anna = world.callerNamed("anna");
    private final Room room = world.roomNamed("kitchen", anna);

    @Test
    void takes_the_account_out_of_everything() {
        world.join(room, anna);
        service(world.connections).delete(new Command(anna, GOOD_PASSWORD));
        assertThat(world.storage.users().findById(anna.id())).isEmpty();
        assertThat(world.storage.users().findByName(new Username("anna"))).isEmpty();
        assertThat(world.storage.sessions().isOpen(anna.session())).isFalse();
        assertThat(world.isMember(room, anna)).isFalse();
        assertThat(world.connections.closedUsers()).containsExactly(anna.id());
    }

    @Test
    void says_goodbye_to_every_room_it_was_in() {
        Room other = world.roomNamed("garden", anna);
        world.roomNamed("cellar", anna);
        world.join(room, anna);
        world.join(other, anna);
        service(world.connections).delete(new Command(anna, GOOD_PASSWORD));
        assertThat(world.broadcaster.events())
                .allMatch(event -> event.change() instanceof MemberLeft)
                .extracting(RoomEvent::room)
                .containsExactlyInAnyOrder(room.id(), other.id());
    }

    @Test
    void leaves_what_it_said_signed_by_nobody_and_the_rooms_it_owned() {
        world.join(room, anna);
        world.storage.log().append(aMessage(room, world.accountOf(anna), "remember me"));
        service(world.connections).delete(new Command(anna, GOOD_PASSWORD));
        assertThat(world.storage.rooms().findById(room.id())).contains(room);
        assertThat(world.storage.messages().latest(room.id(), 10).orElseThrow().messages())
                .singleElement()
                .satisfies(message -> assertThat(message.author().name()).isEqualTo(Username.DELETED));
    }

    @Test
    void what_it_said_is_erased_by_a_job_where_the_person_or_the_server_wants_it() {
        service(world.connections).delete(new Command(anna, GOOD_PASSWORD));
        assertThat(jobs()).isEmpty();
        Caller boris = world.callerNamed("boris");
        service(world.connections).delete(new Command(boris, GOOD_PASSWORD, Optional.of(MessageFate.ERASE)));
        assertThat(jobs())
                .extracting(Job::kind, Job::user)
                .containsExactly(tuple(JobKind.ACCOUNT_ERASURE, Optional.of(boris.id())));
        world.storage
                .settings()
                .save(new ChangedSettings(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(MessageFate.ERASE),
                        Optional.of(false)));
        Caller clara = world.callerNamed("clara");
        assertInvalid(
                () -> service(world.connections)
                        .delete(new Command(clara, GOOD_PASSWORD, Optional.of(MessageFate.KEEP))),
                violation("messages", ErrorCode.INPUT_CHOICE));
        service(world.connections).delete(new Command(clara, GOOD_PASSWORD));
        assertThat(jobs()).hasSize(2);
    }

    private List<Job> jobs() {
        return world.storage.jobs().list(new JobQuery(Optional.empty(), Optional.empty(), Optional.empty(), 10));
    }

    @Test
    void takes_along_the_blocks_by_it_and_of_it() {
        Caller boris = world.callerNamed("boris_b");
        Caller clara = world.callerNamed("clara_c");
        world.storage.blocks().add(anna.id(), boris.id(), world.clock.now());
        world.storage.blocks().add(boris.id(), anna.id(), world.clock.now());
        world.storage.blocks().add(boris.id(), clara.id(), world.clock.now());
        service(world.connections).delete(new Command(anna, GOOD_PASSWORD));
        assertThat(world.storage.blocks().blockedBy(anna.id())).isEmpty();
        assertThat(world.storage.blocks().blockedBy(boris.id())).containsExactly(clara.id());
    }

    @Test
    void cuts_only_after_everything_is_durable() {
        CutsObserved cuts =
                new CutsObserved(() -> world.storage.users().findById(anna.id()).isEmpty()
                        && !world.storage.sessions().isOpen(anna.session()));
        service(cuts).delete(new Command(anna, GOOD_PASSWORD));
        assertThat(cuts.endedBefore()).containsExactly(true);
    }

    @Test
    void demands_the_password() {
        assertInvalid(
                () -> service(world.connections).delete(new Command(anna, "wrong")),
                violation("current_password", ErrorCode.PASSWORD_INCORRECT));
        assertInvalid(
                () -> service(world.connections).delete(new Command(anna, "")),
                violation("current_password", ErrorCode.INPUT_BLANK));
        assertThat(world.storage.users().findById(anna.id())).isPresent();
    }

    @Test
    void an_account_that_is_gone_cannot_be_deleted_again() {
        service(world.connections).delete(new Command(anna, GOOD_PASSWORD));
        assertRefused(
                ErrorCode.TOKEN_INVALID, () -> service(world.connections).delete(new Command(anna, GOOD_PASSWORD)));
    }

    @Test
    void a_store_that_fails_half_way_undoes_everything_and_tells_nobody() {
        world.join(room, anna);
        UserRepository failing = Lame.failing(UserRepository.class, world.storage.users(), "delete");
        assertRefused(
                ErrorCode.STORAGE_UNAVAILABLE,
                () -> service(failing, world.connections).delete(new Command(anna, GOOD_PASSWORD)));
        assertThat(world.isMember(room, anna)).isTrue();
        assertThat(world.storage.sessions().isOpen(anna.session())).isTrue();
        assertThat(world.broadcaster.events()).isEmpty();
        assertThat(world.connections.closedUsers()).isEmpty();
    }

    private DeleteAccountUseCase service(LiveConnections connections) {
        return service(world.storage.users(), connections);
    }

    private DeleteAccountUseCase service(UserRepository users, LiveConnections connections) {
        return new DeleteAccountService(
                new AccountRemoval(
                        users,
                        world.lastAdministrator,
                        world.storage.bots(),
                        world.storage.sessions(),
                        world.storage.memberships(),
                        world.storage.blocks(),
                        world.storage.log(),
                        world.storage.transactions(),
                        world.broadcaster,
                        connections,
                        world.clock),
                new PasswordProof(users, world.hasher, FakeRateLimits.unlimited()),
                world.erasure,
                world.settings);
    }
}
