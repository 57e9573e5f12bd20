package org.hexachat.application.service.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertInvalid;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.ChatAssertions.violation;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.anyUserId;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.ChangeRoomPasswordUseCase;
import org.hexachat.application.port.in.room.KickMemberUseCase;
import org.hexachat.application.port.in.room.LeaveRoomUseCase;
import org.hexachat.application.port.in.room.RenameRoomUseCase;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.service.CutsObserved;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.RoomChange.AccessChanged;
import org.hexachat.domain.log.RoomChange.MemberKicked;
import org.hexachat.domain.log.RoomChange.MemberLeft;
import org.hexachat.domain.log.RoomChange.RoomRenamed;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.RoomPassword;
import org.hexachat.domain.user.RawPassword;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.fake.RecordingLiveConnections.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeepOrderServicesTest {
    private final World world = new World();
    private final Caller owner = world.callerNamed("olga");
    private final Caller boris = world.callerNamed("boris");
    private final Room room = world.roomNamed("kitchen", owner);

    @BeforeEach
    void boris_is_in_the_kitchen() {
        world.join(room, boris);
    }

    @Test
    void who_leaves_is_no_member_and_hears_nothing_more_and_the_room_is_told() {
        leave(boris, room.id());
        assertThat(world.isMember(room, boris)).isFalse();
        assertThat(world.connections.closedMembers()).containsExactly(new Seat(room.id(), boris.id()));
        assertThat(told().change()).isEqualTo(new MemberLeft());
        assertThat(told().actor()).isEqualTo(boris.actor());
    }

    @Test
    void who_is_no_member_cannot_leave() {
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> leave(owner, room.id()));
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> leave(boris, anyRoomId()));
        assertNothingHappened();
    }

    @Test
    void the_connection_is_cut_only_after_the_membership_durably_ended() {
        CutsObserved cuts = new CutsObserved(() -> !world.isMember(room, boris));
        new LeaveRoomService(world.authorization, departure(cuts, world.broadcaster))
                .leave(new LeaveRoomUseCase.Command(boris, room.id()));
        assertThat(cuts.endedBefore()).containsExactly(true);
    }

    @Test
    void who_is_put_out_is_cut_before_the_others_are_told() {
        Departure observed = departure(
                world.connections,
                event -> assertThat(world.connections.closedMembers()).hasSize(1));
        new KickMemberService(world.authorization, world.storage.users(), observed)
                .kick(new KickMemberUseCase.Command(owner, room.id(), boris.id()));
        assertThat(world.isMember(room, boris)).isFalse();
    }

    @Test
    void moderators_put_members_out_without_being_members() {
        kick(owner, boris.id());
        assertThat(world.isMember(room, boris)).isFalse();
        assertThat(told().actor()).isEqualTo(owner.actor());
        assertThat(told().change()).isEqualTo(new MemberKicked(boris.actor()));
        world.join(room, boris);
        kick(world.administratorNamed("root"), boris.id());
        assertThat(world.isMember(room, boris)).isFalse();
    }

    @Test
    void nobody_else_puts_anybody_out() {
        Caller clara = world.callerNamed("clara");
        world.join(room, clara);
        assertRefused(ErrorCode.ROOM_NOT_MODERATOR, () -> kick(clara, boris.id()));
        assertRefused(ErrorCode.ROOM_NOT_MODERATOR, () -> kick(boris, boris.id()));
        assertThat(world.isMember(room, boris)).isTrue();
        assertNothingHappened();
    }

    @Test
    void the_owner_is_put_out_by_nobody() {
        world.join(room, owner);
        assertRefused(ErrorCode.ROOM_OWNER_STAYS, () -> kick(owner, owner.id()));
        assertRefused(ErrorCode.ROOM_OWNER_STAYS, () -> kick(world.administratorNamed("root"), owner.id()));
        assertThat(world.isMember(room, owner)).isTrue();
    }

    @Test
    void who_is_not_there_cannot_be_put_out() {
        assertRefused(
                ErrorCode.ROOM_NOT_MEMBER,
                () -> kick(owner, world.callerNamed("clara").id()));
        assertRefused(ErrorCode.USER_NOT_FOUND, () -> kick(owner, anyUserId()));
        assertRefused(
                ErrorCode.ROOM_NOT_FOUND,
                () -> kickService().kick(new KickMemberUseCase.Command(owner, anyRoomId(), boris.id())));
        assertNothingHappened();
    }

    @Test
    void moderators_rename_a_room_and_it_is_told() {
        Room renamed = rename(owner, " Küche ");
        assertThat(renamed).isEqualTo(room.withName(new RoomName("Küche")));
        assertThat(world.storage.rooms().findById(room.id())).contains(renamed);
        assertThat(told().change()).isEqualTo(new RoomRenamed(new RoomName("Küche")));
        assertThat(rename(world.administratorNamed("root"), "hall").name()).isEqualTo(new RoomName("hall"));
    }

    @Test
    void nothing_happens_where_a_room_has_that_name_already() {
        assertThat(rename(owner, "kitchen")).isEqualTo(room);
        assertNothingHappened();
        assertThat(rename(owner, "KITCHEN").name().value()).isEqualTo("KITCHEN");
        assertThat(world.broadcaster.events()).hasSize(1);
    }

    @Test
    void a_name_that_is_taken_or_wrong_is_refused() {
        world.roomNamed("hall", boris);
        assertInvalid(() -> rename(owner, "HALL"), violation("name", ErrorCode.ROOM_NAME_TAKEN));
        assertInvalid(() -> rename(owner, "no spaces"), violation("name", ErrorCode.ROOM_NAME_INVALID));
        assertInvalid(() -> rename(owner, "v1"), violation("name", ErrorCode.ROOM_NAME_RESERVED));
        assertThat(world.storage.rooms().findById(room.id())).contains(room);
        assertNothingHappened();
    }

    @Test
    void nobody_else_renames_a_room() {
        assertRefused(ErrorCode.ROOM_NOT_MODERATOR, () -> rename(boris, "hall"));
        assertRefused(
                ErrorCode.ROOM_NOT_FOUND,
                () -> renameService().rename(new RenameRoomUseCase.Command(owner, anyRoomId(), "hall")));
        assertNothingHappened();
    }

    @Test
    void the_owner_locks_a_room_and_opens_it_again_and_members_stay() {
        Room locked = changePassword(owner, Optional.of("sesame"));
        assertThat(world.storage.rooms().findById(room.id())).contains(locked);
        RoomAccess.ByPassword access = (RoomAccess.ByPassword) locked.access();
        assertThat(world.hasher.matches(new RawPassword("sesame"), access.hash()))
                .isTrue();
        assertThat(told().change()).isEqualTo(new AccessChanged(true, false));
        assertThat(world.isMember(room, boris)).isTrue();
        assertThat(changePassword(owner, Optional.empty())).isEqualTo(room);
        assertThat(world.storage.rooms().findById(room.id())).contains(room);
        assertThat(world.broadcaster.events().getLast().change()).isEqualTo(new AccessChanged(false, false));
    }

    @Test
    void a_bad_password_is_refused_and_none_is_not_the_same_as_an_empty_one() {
        String tooLong = "x".repeat(RoomPassword.MAX_CODE_POINTS + 1);
        assertInvalid(() -> changePassword(owner, Optional.of("")), violation("password", ErrorCode.INPUT_BLANK));
        assertInvalid(
                () -> changePassword(owner, Optional.of(tooLong)), violation("password", ErrorCode.INPUT_TOO_LONG));
        assertNothingHappened();
    }

    @Test
    void nobody_but_the_owner_changes_the_password_and_nothing_is_hashed_for_them() {
        Caller administrator = world.administratorNamed("root");
        int before = world.hasher.work();
        assertRefused(ErrorCode.ROOM_NOT_OWNER, () -> changePassword(boris, Optional.of("mine")));
        assertRefused(ErrorCode.ROOM_NOT_OWNER, () -> changePassword(administrator, Optional.of("mine")));
        assertThat(world.hasher.work()).isEqualTo(before);
        assertRefused(
                ErrorCode.ROOM_NOT_FOUND,
                () -> passwordService()
                        .change(new ChangeRoomPasswordUseCase.Command(owner, anyRoomId(), Optional.empty())));
        assertNothingHappened();
    }

    @Test
    void a_busy_hasher_leaves_the_password_as_it_was() {
        world.hasher.becomeBusy();
        assertRefused(ErrorCode.SERVER_BUSY, () -> changePassword(owner, Optional.of("sesame")));
        assertThat(world.storage.rooms().findById(room.id())).contains(room);
        assertNothingHappened();
    }

    @Test
    void a_command_does_not_print_the_password() {
        assertThat(new ChangeRoomPasswordUseCase.Command(owner, room.id(), Optional.of("sesame")).toString())
                .doesNotContain("sesame");
    }

    private void assertNothingHappened() {
        assertThat(world.broadcaster.events()).isEmpty();
        assertThat(world.connections.closedMembers()).isEmpty();
    }

    private RoomEvent told() {
        assertThat(world.broadcaster.events()).hasSize(1);
        return world.broadcaster.events().getFirst();
    }

    private void leave(Caller caller, RoomId left) {
        new LeaveRoomService(world.authorization, departure(world.connections, world.broadcaster))
                .leave(new LeaveRoomUseCase.Command(caller, left));
    }

    private void kick(Caller caller, UserId member) {
        kickService().kick(new KickMemberUseCase.Command(caller, room.id(), member));
    }

    private KickMemberService kickService() {
        return new KickMemberService(
                world.authorization, world.storage.users(), departure(world.connections, world.broadcaster));
    }

    private Room rename(Caller caller, String name) {
        return renameService().rename(new RenameRoomUseCase.Command(caller, room.id(), name));
    }

    private RenameRoomService renameService() {
        return new RenameRoomService(world.authorization, world.act);
    }

    private Room changePassword(Caller caller, Optional<String> password) {
        return passwordService().change(new ChangeRoomPasswordUseCase.Command(caller, room.id(), password));
    }

    private ChangeRoomPasswordService passwordService() {
        return new ChangeRoomPasswordService(
                world.authorization,
                world.hasher,
                new AccessChange(world.storage.log(), world.broadcaster, world.clock));
    }

    private Departure departure(LiveConnections connections, RoomEventBroadcaster broadcaster) {
        return new Departure(world.storage.log(), connections, broadcaster, world.clock);
    }
}
