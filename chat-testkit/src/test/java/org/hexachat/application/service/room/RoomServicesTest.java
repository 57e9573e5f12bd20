package org.hexachat.application.service.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertInvalid;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.ChatAssertions.violation;
import static org.hexachat.testkit.fixture.Samples.aRename;
import static org.hexachat.testkit.fixture.Samples.anyClientId;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.CreateRoomUseCase;
import org.hexachat.application.port.in.room.CreateRoomUseCase.Command;
import org.hexachat.application.port.in.room.DeleteRoomUseCase;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.application.service.CutsObserved;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.RoomPassword;
import org.hexachat.domain.settings.ChangedSettings;
import org.hexachat.domain.settings.RoomCreationPolicy;
import org.hexachat.domain.user.RawPassword;
import org.hexachat.testkit.fake.FakeRateLimits;
import org.hexachat.testkit.wrong.Lame;
import org.junit.jupiter.api.Test;

class RoomServicesTest {
    private final World world = new World();
    private final Caller anna = world.callerNamed("anna");
    private final FindRoomService find = new FindRoomService(world.storage.rooms(), world.authorization);

    @Test
    void makes_an_open_room_whose_owner_is_not_yet_a_member() {
        Room room =
                create(world.storage.rooms()).create(new Command(anna, "kitchen", Optional.empty(), Optional.empty()));
        assertThat(world.storage.rooms().findById(room.id())).contains(room);
        assertThat(room.access()).isEqualTo(new RoomAccess.Open());
        assertThat(room.owner()).isEqualTo(anna.id());
        assertThat(world.isMember(room, anna)).isFalse();
        assertThat(world.broadcaster.events()).isEmpty();
    }

    @Test
    void only_those_who_run_the_server_make_rooms_where_it_is_so() {
        world.storage
                .settings()
                .save(new ChangedSettings(
                        Optional.empty(),
                        Optional.of(RoomCreationPolicy.ADMINISTRATORS),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        Caller root = world.administratorNamed("root");
        assertRefused(
                ErrorCode.ROOM_CREATION_RESTRICTED,
                () -> create(world.storage.rooms())
                        .create(new Command(anna, "kitchen", Optional.empty(), Optional.empty())));
        assertThat(create(world.storage.rooms())
                        .create(new Command(root, "kitchen", Optional.empty(), Optional.empty()))
                        .owner())
                .isEqualTo(root.id());
    }

    @Test
    void makes_a_room_with_a_password() {
        Room room =
                create(world.storage.rooms()).create(new Command(anna, "kitchen", Optional.of("x"), Optional.empty()));
        RoomAccess.ByPassword access = (RoomAccess.ByPassword) room.access();
        assertThat(world.hasher.matches(new RawPassword("x"), access.hash())).isTrue();
    }

    @Test
    void tells_everything_that_is_wrong_with_a_room_at_once_and_hashes_nothing() {
        int before = world.hasher.work();
        String tooLong = "x".repeat(RoomPassword.MAX_CODE_POINTS + 1);
        assertInvalid(
                () -> create(world.storage.rooms())
                        .create(new Command(anna, "no spaces", Optional.of(tooLong), Optional.empty())),
                violation("name", ErrorCode.ROOM_NAME_INVALID),
                violation("password", ErrorCode.INPUT_TOO_LONG));
        assertInvalid(
                () -> create(world.storage.rooms()).create(new Command(anna, " ", Optional.of(""), Optional.empty())),
                violation("name", ErrorCode.INPUT_BLANK),
                violation("password", ErrorCode.INPUT_BLANK));
        assertThat(world.hasher.work()).isEqualTo(before);
    }

    @Test
    void refuses_a_name_that_is_taken() {
        world.roomNamed("kitchen", anna);
        assertInvalid(
                () -> create(world.storage.rooms())
                        .create(new Command(anna, "KITCHEN", Optional.empty(), Optional.empty())),
                violation("name", ErrorCode.ROOM_NAME_TAKEN));
    }

    @Test
    void a_name_that_is_taken_meanwhile_is_the_same_refusal() {
        Room first = world.roomNamed("kitchen", anna);
        RoomRepository late = Lame.of(RoomRepository.class, world.storage.rooms(), "findByName", Optional.empty());
        assertInvalid(
                () -> create(late).create(new Command(anna, "kitchen", Optional.empty(), Optional.empty())),
                violation("name", ErrorCode.ROOM_NAME_TAKEN));
        assertThat(world.storage.rooms().findByName(first.name())).contains(first);
    }

    @Test
    void a_busy_hasher_makes_no_room() {
        world.hasher.becomeBusy();
        assertRefused(
                ErrorCode.SERVER_BUSY,
                () -> create(world.storage.rooms())
                        .create(new Command(anna, "kitchen", Optional.of("x"), Optional.empty())));
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> find.find("kitchen"));
    }

    @Test
    void a_room_that_is_created_again_is_the_first_one_as_it_is_now() {
        Command command = new Command(anna, "kitchen", Optional.of("x"), Optional.of(anyClientId()));
        Room first = create(world.storage.rooms()).create(command);
        assertThat(create(world.storage.rooms()).create(command)).isEqualTo(first);
        Room renamed = first.withName(new RoomName("hall"));
        world.storage.log().append(aRename(first, world.accountOf(anna), renamed.name()));
        assertThat(create(world.storage.rooms()).create(command)).isEqualTo(renamed);
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> find.find("kitchen"));
    }

    @Test
    void a_name_that_another_room_has_is_refused_with_a_client_id_too() {
        world.roomNamed("kitchen", anna);
        assertInvalid(
                () -> create(world.storage.rooms())
                        .create(new Command(anna, "Kitchen", Optional.empty(), Optional.of(anyClientId()))),
                violation("name", ErrorCode.ROOM_NAME_TAKEN));
    }

    @Test
    void rooms_are_rationed_for_each_user() {
        CreateRoomUseCase rationed = new CreateRoomService(
                world.storage.rooms(),
                world.storage.log(),
                world.hasher,
                FakeRateLimits.of(1),
                world.settings,
                world.ids,
                world.clock);
        Caller boris = world.callerNamed("boris");
        assertThat(rationed.create(new Command(anna, "kitchen", Optional.empty(), Optional.empty())))
                .isNotNull();
        assertRefused(
                ErrorCode.RATE_LIMITED,
                () -> rationed.create(new Command(anna, "hall", Optional.empty(), Optional.empty())));
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> find.find("hall"));
        assertThat(rationed.create(new Command(boris, "hall", Optional.empty(), Optional.empty())))
                .isNotNull();
    }

    @Test
    void finds_a_room_by_its_identifier() {
        Room room = world.roomNamed("kitchen", anna);
        assertThat(find.find(anna, room.id())).isEqualTo(room);
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> find.find(anna, anyRoomId()));
    }

    @Test
    void finds_a_room_in_any_case_of_letters_and_no_other() {
        Room room = world.roomNamed("Küche", anna);
        assertThat(find.find("KÜCHE")).isEqualTo(room);
        for (String wrong : List.of("kuche", "", "no spaces", "v1", "x".repeat(300), "\ud800")) {
            assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> find.find(wrong));
        }
    }

    @Test
    void the_owner_deletes_a_room_and_what_is_open_in_it() {
        Room room = world.roomNamed("kitchen", anna);
        delete(world.storage.log()).delete(new DeleteRoomUseCase.Command(anna, room.id()));
        assertThat(world.storage.rooms().findById(room.id())).isEmpty();
        assertThat(world.connections.closedRooms()).containsExactly(room.id());
    }

    @Test
    void nobody_else_deletes_a_room() {
        Room room = world.roomNamed("kitchen", anna);
        Caller boris = world.callerNamed("boris");
        world.join(room, boris);
        assertRefused(
                ErrorCode.ROOM_NOT_OWNER,
                () -> delete(world.storage.log()).delete(new DeleteRoomUseCase.Command(boris, room.id())));
        assertThat(world.storage.rooms().findById(room.id())).contains(room);
        assertThat(world.connections.closedRooms()).isEmpty();
    }

    @Test
    void a_room_that_is_not_there_or_was_deleted_meanwhile_cannot_be_deleted() {
        assertRefused(
                ErrorCode.ROOM_NOT_FOUND,
                () -> delete(world.storage.log()).delete(new DeleteRoomUseCase.Command(anna, anyRoomId())));
        DeleteRoomUseCase.Command command = new DeleteRoomUseCase.Command(
                anna, world.roomNamed("kitchen", anna).id());
        RoomLog late = Lame.of(RoomLog.class, world.storage.log(), "delete", false);
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> delete(late).delete(command));
        assertThat(world.connections.closedRooms()).isEmpty();
    }

    @Test
    void a_room_is_cut_only_after_it_was_durably_deleted() {
        Room room = world.roomNamed("kitchen", anna);
        CutsObserved cuts =
                new CutsObserved(() -> world.storage.rooms().findById(room.id()).isEmpty());
        new DeleteRoomService(
                        find,
                        new RoomRemoval(
                                world.storage.log(),
                                world.storage.audit(),
                                world.storage.transactions(),
                                cuts,
                                world.clock))
                .delete(new DeleteRoomUseCase.Command(anna, room.id()));
        assertThat(cuts.endedBefore()).containsExactly(true);
    }

    private CreateRoomUseCase create(RoomRepository rooms) {
        return new CreateRoomService(
                rooms, world.storage.log(), world.hasher, world.limits, world.settings, world.ids, world.clock);
    }

    private DeleteRoomUseCase delete(RoomLog log) {
        return new DeleteRoomService(
                find,
                new RoomRemoval(
                        log, world.storage.audit(), world.storage.transactions(), world.connections, world.clock));
    }
}
