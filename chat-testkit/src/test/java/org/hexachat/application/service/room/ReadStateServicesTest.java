package org.hexachat.application.service.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.ChangeNotificationsUseCase;
import org.hexachat.application.port.in.room.ListOwnRoomsUseCase;
import org.hexachat.application.port.in.room.MarkReadUseCase;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.readstate.NotificationLevel;
import org.hexachat.domain.readstate.ReadState;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.UserId;
import org.junit.jupiter.api.Test;

class ReadStateServicesTest {
    private final World world = new World();
    private final Caller anna = world.callerNamed("anna");
    private final Caller boris = world.callerNamed("boris");
    private final Room room = world.roomNamed("kitchen", anna);
    private final List<ReadState> told = new ArrayList<>();
    private final List<UserId> toWhom = new ArrayList<>();
    private final MarkReadService markRead =
            new MarkReadService(world.authorization, world.storage.readStates(), this::hear);
    private final ChangeNotificationsService notifications =
            new ChangeNotificationsService(world.authorization, world.storage.readStates(), this::hear);

    @Test
    void a_marker_that_moved_is_told_to_its_owner_and_one_that_stayed_to_nobody() {
        world.join(room, anna);
        world.join(room, boris);
        world.said(room, boris, "news");
        ReadState read = new ReadState(room.id(), new Sequence(3), NotificationLevel.ALL);
        assertThat(mark(anna, 3)).isEqualTo(read);
        assertThat(mark(anna, 2)).isEqualTo(read);
        assertThat(told).containsExactly(read);
        assertThat(toWhom).containsExactly(anna.id());
    }

    @Test
    void a_marker_is_told_only_after_it_is_durable() {
        world.join(room, anna);
        world.said(room, anna, "news");
        new MarkReadService(
                        world.authorization,
                        world.storage.readStates(),
                        (user, state) -> assertThat(World.durably(
                                        () -> world.storage.readStates().find(room.id(), user)))
                                .contains(state))
                .mark(new MarkReadUseCase.Command(anna, room.id(), new Sequence(2)));
    }

    @Test
    void a_level_that_is_chosen_is_told_to_its_owner() {
        world.join(room, anna);
        ReadState changed = notifications.change(
                new ChangeNotificationsUseCase.Command(anna, room.id(), NotificationLevel.MENTIONS));
        assertThat(changed.notifications()).isEqualTo(NotificationLevel.MENTIONS);
        assertThat(told).containsExactly(changed);
    }

    @Test
    void who_is_no_member_reads_nothing() {
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> mark(boris, 1));
        assertRefused(
                ErrorCode.ROOM_NOT_FOUND,
                () -> markRead.mark(new MarkReadUseCase.Command(boris, anyRoomId(), Sequence.START)));
        assertRefused(
                ErrorCode.ROOM_NOT_MEMBER,
                () -> notifications.change(
                        new ChangeNotificationsUseCase.Command(boris, room.id(), NotificationLevel.ALL)));
        assertRefused(
                ErrorCode.ROOM_NOT_FOUND,
                () -> notifications.change(
                        new ChangeNotificationsUseCase.Command(boris, anyRoomId(), NotificationLevel.ALL)));
        assertThat(told).isEmpty();
    }

    @Test
    void everybody_lists_their_own_rooms() {
        world.join(room, anna);
        ListOwnRoomsService list = new ListOwnRoomsService(world.storage.readStates());
        assertThat(list.list(new ListOwnRoomsUseCase.Query(anna, Optional.empty(), 10)))
                .extracting(overview -> overview.room().id())
                .containsExactly(room.id());
        assertThat(list.list(new ListOwnRoomsUseCase.Query(boris, Optional.empty(), 10)))
                .isEmpty();
    }

    private ReadState mark(Caller caller, long position) {
        return markRead.mark(new MarkReadUseCase.Command(caller, room.id(), new Sequence(position)));
    }

    private void hear(UserId user, ReadState state) {
        toWhom.add(user);
        told.add(state);
    }
}
