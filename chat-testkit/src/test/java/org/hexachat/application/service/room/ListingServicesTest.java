package org.hexachat.application.service.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.ChangeListingUseCase;
import org.hexachat.application.port.in.room.JoinRoomUseCase;
import org.hexachat.application.port.in.room.ListRoomsUseCase;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.RoomChange.ListingChanged;
import org.hexachat.domain.room.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListingServicesTest {
    private final World world = new World();
    private final Caller olga = world.callerNamed("olga");
    private final Caller member = world.callerNamed("boris");
    private final Caller stranger = world.callerNamed("clara");
    private final Room room = world.roomNamed("attic", olga);
    private final FindRoomService find = new FindRoomService(world.storage.rooms(), world.authorization);
    private final ListRoomsService list = new ListRoomsService(world.storage.rooms());
    private final ChangeListingService change = new ChangeListingService(world.authorization, world.act);

    @BeforeEach
    void hide() {
        world.join(room, member);
        change(olga, false);
    }

    @Test
    void a_room_that_is_taken_off_the_lists_is_not_there_for_strangers() {
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> find.find(stranger, room.id()));
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> find.find(stranger, "attic"));
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> find.find("attic"));
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> world.authorization.demandMember(room.id(), stranger));
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> world.authorization.demandModerator(room.id(), stranger));
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> world.authorization.demandOwner(room.id(), stranger));
        assertThat(listed(stranger)).isEmpty();
    }

    @Test
    void a_stranger_does_not_join_it() {
        JoinRoomService join = new JoinRoomService(
                find,
                world.storage.memberships(),
                world.hasher,
                world.limits,
                world.storage.log(),
                world.broadcaster,
                world.newRooms,
                world.clock);
        assertRefused(
                ErrorCode.ROOM_NOT_FOUND,
                () -> join.join(new JoinRoomUseCase.Command(stranger, room.id(), Optional.empty())));
        join.join(new JoinRoomUseCase.Command(olga, room.id(), Optional.empty()));
        assertThat(world.isMember(room, olga)).isTrue();
    }

    @Test
    void its_members_and_moderators_find_it_as_before() {
        for (Caller caller : List.of(member, olga, world.administratorNamed("root"))) {
            assertThat(find.find(caller, room.id()).name()).isEqualTo(room.name());
            assertThat(find.find(caller, "ATTIC").id()).isEqualTo(room.id());
        }
        assertThat(listed(member)).extracting(Room::id).containsExactly(room.id());
    }

    @Test
    void a_moderator_lists_it_again_and_the_room_is_told_once() {
        change(olga, false);
        assertThat(change(olga, true)).isEqualTo(room);
        assertThat(find.find("attic")).isEqualTo(room);
        assertThat(world.broadcaster.events())
                .extracting(event -> event.change())
                .containsExactly(new ListingChanged(false), new ListingChanged(true));
        assertRefused(ErrorCode.ROOM_NOT_MODERATOR, () -> change(member, false));
    }

    private Room change(Caller caller, boolean shown) {
        return change.change(new ChangeListingUseCase.Command(caller, room.id(), shown));
    }

    private List<Room> listed(Caller caller) {
        return list.list(new ListRoomsUseCase.Query(caller, Optional.of("attic"), false, Optional.empty(), 10));
    }
}
