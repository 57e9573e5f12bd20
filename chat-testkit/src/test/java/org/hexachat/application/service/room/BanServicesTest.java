package org.hexachat.application.service.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.anyUserId;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.BanMemberUseCase;
import org.hexachat.application.port.in.room.LiftBanUseCase;
import org.hexachat.application.port.in.room.ListBansUseCase;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.RoomChange.MemberBanned;
import org.hexachat.domain.log.RoomChange.MemberUnbanned;
import org.hexachat.domain.room.Ban;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.fake.RecordingLiveConnections.Seat;
import org.junit.jupiter.api.Test;

class BanServicesTest {
    private final World world = new World();
    private final Caller owner = world.callerNamed("olga");
    private final Caller boris = world.callerNamed("boris");
    private final Room room = world.roomNamed("kitchen", owner);
    private final BanMemberService ban = new BanMemberService(
            world.authorization,
            world.storage.users(),
            new Departure(world.storage.log(), world.connections, world.broadcaster, world.clock));
    private final LiftBanService lift = new LiftBanService(world.authorization, world.storage.users(), world.act);
    private final ListBansService list = new ListBansService(world.authorization, world.storage.bans());

    @Test
    void who_is_banned_is_no_member_and_hears_nothing_more_and_the_room_is_told() {
        world.join(room, boris);
        ban(owner, room.id(), boris.id());
        assertThat(world.isMember(room, boris)).isFalse();
        assertThat(world.connections.closedMembers()).containsExactly(new Seat(room.id(), boris.id()));
        assertThat(world.broadcaster.events().getLast().change()).isEqualTo(new MemberBanned(boris.actor()));
        assertThat(list(owner)).containsExactly(new Ban(boris.actor(), owner.actor(), world.clock.now()));
    }

    @Test
    void a_stranger_is_banned_in_advance_and_by_an_administrator_too() {
        ban(world.administratorNamed("root"), room.id(), boris.id());
        assertThat(list(owner)).hasSize(1);
    }

    @Test
    void a_ban_is_lifted_and_the_room_is_told() {
        ban(owner, room.id(), boris.id());
        lift(owner, room.id(), boris.id());
        assertThat(world.broadcaster.events().getLast().change()).isEqualTo(new MemberUnbanned(boris.actor()));
        assertThat(list(owner)).isEmpty();
        world.join(room, boris);
        assertThat(world.isMember(room, boris)).isTrue();
    }

    @Test
    void nobody_else_bans_lifts_or_lists() {
        Caller clara = world.callerNamed("clara");
        world.join(room, clara);
        assertRefused(ErrorCode.ROOM_NOT_MODERATOR, () -> ban(clara, room.id(), boris.id()));
        assertRefused(ErrorCode.ROOM_NOT_MODERATOR, () -> lift(clara, room.id(), boris.id()));
        assertRefused(ErrorCode.ROOM_NOT_MODERATOR, () -> list(clara));
    }

    @Test
    void what_is_not_there_is_not_banned_and_the_owner_stays() {
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> ban(owner, anyRoomId(), boris.id()));
        assertRefused(ErrorCode.USER_NOT_FOUND, () -> ban(owner, room.id(), anyUserId()));
        assertRefused(ErrorCode.USER_NOT_FOUND, () -> lift(owner, room.id(), anyUserId()));
        assertRefused(ErrorCode.ROOM_NOT_BANNED, () -> lift(owner, room.id(), boris.id()));
        assertRefused(ErrorCode.ROOM_OWNER_STAYS, () -> ban(world.administratorNamed("root"), room.id(), owner.id()));
        assertThat(world.broadcaster.events()).isEmpty();
    }

    private void ban(Caller caller, RoomId where, UserId whom) {
        ban.ban(new BanMemberUseCase.Command(caller, where, whom));
    }

    private void lift(Caller caller, RoomId where, UserId whom) {
        lift.lift(new LiftBanUseCase.Command(caller, where, whom));
    }

    private List<Ban> list(Caller caller) {
        return list.list(new ListBansUseCase.Query(caller, room.id(), Optional.empty(), 10));
    }
}
