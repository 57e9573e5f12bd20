package org.hexachat.application.service.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.ListMembersUseCase;
import org.hexachat.application.port.in.room.ListRoomsUseCase;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.Member;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;
import org.junit.jupiter.api.Test;

class ListServicesTest {
    private final World world = new World();
    private final Caller anna = world.callerNamed("anna");
    private final Caller boris = world.callerNamed("boris");
    private final Room kitchen = world.roomNamed("Kitchen", anna);
    private final Room hall = world.roomNamed("hall", anna);
    private final Room chicken = world.roomNamed("chicken_run", boris);
    private final ListRoomsService rooms = new ListRoomsService(world.storage.rooms());
    private final ListMembersService members = new ListMembersService(world.authorization, world.storage.memberships());

    @Test
    void everybody_finds_every_room() {
        assertThat(list(Optional.empty(), false, Optional.empty(), 10)).containsExactly(chicken, hall, kitchen);
    }

    @Test
    void a_piece_of_a_name_finds_rooms_page_by_page() {
        assertThat(list(Optional.of("CH"), false, Optional.empty(), 10)).containsExactly(chicken, kitchen);
        assertThat(list(Optional.of("CH"), false, Optional.empty(), 1)).containsExactly(chicken);
        assertThat(list(Optional.of("CH"), false, Optional.of("chicken_run"), 1))
                .containsExactly(kitchen);
    }

    @Test
    void ones_own_rooms_are_those_that_one_is_a_member_of() {
        assertThat(list(Optional.empty(), true, Optional.empty(), 10)).isEmpty();
        world.join(chicken, anna);
        world.join(hall, boris);
        assertThat(list(Optional.empty(), true, Optional.empty(), 10)).containsExactly(chicken);
    }

    @Test
    void nobody_lists_less_than_one_or_more_than_the_most_at_once() {
        for (int wrong : new int[] {0, 201}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> list(Optional.empty(), false, Optional.empty(), wrong));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ListMembersUseCase.Query(anna, hall.id(), Optional.empty(), wrong));
        }
    }

    @Test
    void members_and_moderators_see_who_is_there() {
        world.join(hall, boris);
        List<Member> expected = List.of(new Member(boris.actor(), Role.MEMBER, NOON));
        assertThat(membersOf(hall.id(), boris, Optional.empty())).isEqualTo(expected);
        assertThat(membersOf(hall.id(), anna, Optional.empty())).isEqualTo(expected);
        assertThat(membersOf(hall.id(), world.administratorNamed("root"), Optional.empty()))
                .isEqualTo(expected);
        assertThat(membersOf(hall.id(), anna, Optional.of(boris.id()))).isEmpty();
    }

    @Test
    void nobody_else_sees_who_is_there() {
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> membersOf(hall.id(), boris, Optional.empty()));
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> membersOf(anyRoomId(), boris, Optional.empty()));
    }

    private List<Room> list(Optional<String> piece, boolean mine, Optional<String> after, int limit) {
        return rooms.list(new ListRoomsUseCase.Query(anna, piece, mine, after, limit));
    }

    private List<Member> membersOf(RoomId room, Caller caller, Optional<UserId> after) {
        return members.list(new ListMembersUseCase.Query(caller, room, after, 10));
    }
}
