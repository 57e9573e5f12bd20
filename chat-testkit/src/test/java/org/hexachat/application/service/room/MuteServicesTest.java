package org.hexachat.application.service.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.aRole;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.anyUserId;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.ChangeSlowModeUseCase;
import org.hexachat.application.port.in.room.LiftMuteUseCase;
import org.hexachat.application.port.in.room.ListMutesUseCase;
import org.hexachat.application.port.in.room.MuteMemberUseCase;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.RoomChange.MemberMuted;
import org.hexachat.domain.log.RoomChange.MemberUnmuted;
import org.hexachat.domain.log.RoomChange.SlowModeChanged;
import org.hexachat.domain.room.Mute;
import org.hexachat.domain.room.MuteTerm;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.SlowMode;
import org.hexachat.domain.user.UserId;
import org.junit.jupiter.api.Test;

class MuteServicesTest {
    private final World world = new World();
    private final Caller owner = world.callerNamed("olga");
    private final Caller boris = world.callerNamed("boris");
    private final Room room = world.roomNamed("kitchen", owner);
    private final MuteMemberService mute =
            new MuteMemberService(world.authorization, world.storage.users(), world.act, world.clock);
    private final LiftMuteService lift = new LiftMuteService(world.authorization, world.storage.users(), world.act);
    private final ListMutesService list = new ListMutesService(world.authorization, world.storage.mutes(), world.clock);
    private final ChangeSlowModeService slow = new ChangeSlowModeService(world.authorization, world.act);

    @Test
    void who_is_muted_reads_and_does_not_write_and_the_room_is_told() {
        world.join(room, boris);
        mute(owner, room.id(), boris.id(), Optional.of(Duration.ofMinutes(1)));
        MuteTerm term = new MuteTerm(Optional.of(world.clock.now().plusSeconds(60)));
        assertThat(world.broadcaster.events().getLast().change()).isEqualTo(new MemberMuted(boris.actor(), term));
        assertThat(list(owner)).containsExactly(new Mute(boris.actor(), owner.actor(), world.clock.now(), term));
        assertThat(world.isMember(room, boris)).isTrue();
        assertRefused(ErrorCode.ROOM_MUTED, () -> world.said(room, boris, "still here"));
        world.clock.advance(Duration.ofMinutes(1));
        assertThat(list(owner)).isEmpty();
    }

    @Test
    void a_mute_for_good_is_lifted_and_the_room_is_told() {
        world.join(room, boris);
        mute(owner, room.id(), boris.id(), Optional.empty());
        lift(owner, room.id(), boris.id());
        assertThat(world.broadcaster.events().getLast().change()).isEqualTo(new MemberUnmuted(boris.actor()));
        world.said(room, boris, "thank you");
        assertRefused(ErrorCode.ROOM_NOT_MUTED, () -> lift(owner, room.id(), boris.id()));
    }

    @Test
    void who_is_muted_is_not_shown_to_say_something_unless_they_moderate() {
        ConfirmSpeakerService speakers =
                new ConfirmSpeakerService(new Speakers(world.authorization, world.storage.mutes()), world.clock);
        world.join(room, boris);
        speakers.confirm(boris, room.id());
        mute(owner, room.id(), boris.id(), Optional.of(Duration.ofMinutes(1)));
        assertRefused(ErrorCode.ROOM_MUTED, () -> speakers.confirm(boris, room.id()));
        world.clock.advance(Duration.ofMinutes(1));
        speakers.confirm(boris, room.id());
        mute(owner, room.id(), boris.id(), Optional.empty());
        world.storage.log().append(aRole(room, world.accountOf(owner), world.accountOf(boris), Role.MODERATOR));
        speakers.confirm(boris, room.id());
        Caller root = world.administratorNamed("root");
        world.join(room, root);
        mute(owner, room.id(), root.id(), Optional.empty());
        assertRefused(ErrorCode.ROOM_MUTED, () -> world.said(room, root, "hello"));
        assertRefused(ErrorCode.ROOM_MUTED, () -> speakers.confirm(root, room.id()));
    }

    @Test
    void slow_mode_is_changed_once_and_the_room_is_told() {
        assertThat(slow(owner, SlowMode.ofSeconds(10)).slowMode()).isEqualTo(SlowMode.ofSeconds(10));
        assertThat(slow(owner, SlowMode.ofSeconds(10)).slowMode()).isEqualTo(SlowMode.ofSeconds(10));
        assertThat(world.broadcaster.events())
                .singleElement()
                .satisfies(event -> assertThat(event.change()).isEqualTo(new SlowModeChanged(SlowMode.ofSeconds(10))));
    }

    @Test
    void nobody_else_mutes_lifts_lists_or_slows_down() {
        world.join(room, boris);
        assertRefused(ErrorCode.ROOM_NOT_MODERATOR, () -> mute(boris, room.id(), owner.id(), Optional.empty()));
        assertRefused(ErrorCode.ROOM_NOT_MODERATOR, () -> lift(boris, room.id(), boris.id()));
        assertRefused(ErrorCode.ROOM_NOT_MODERATOR, () -> list(boris));
        assertRefused(ErrorCode.ROOM_NOT_MODERATOR, () -> slow(boris, SlowMode.OFF));
        assertThat(world.broadcaster.events()).isEmpty();
    }

    @Test
    void what_is_not_there_is_not_muted_and_the_owner_is_not_silenced() {
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> mute(owner, anyRoomId(), boris.id(), Optional.empty()));
        assertRefused(ErrorCode.USER_NOT_FOUND, () -> mute(owner, room.id(), anyUserId(), Optional.empty()));
        assertRefused(ErrorCode.USER_NOT_FOUND, () -> lift(owner, room.id(), anyUserId()));
        assertRefused(
                ErrorCode.ROOM_OWNER_STAYS,
                () -> mute(world.administratorNamed("root"), room.id(), owner.id(), Optional.empty()));
    }

    @Test
    void a_page_of_mutes_has_a_limit() {
        assertThatIllegalArgumentException().isThrownBy(() -> query(0));
        assertThatIllegalArgumentException().isThrownBy(() -> query(ListMutesUseCase.Query.MAX_LIMIT + 1));
    }

    private void mute(Caller caller, RoomId where, UserId whom, Optional<Duration> length) {
        mute.mute(new MuteMemberUseCase.Command(caller, where, whom, length));
    }

    private void lift(Caller caller, RoomId where, UserId whom) {
        lift.lift(new LiftMuteUseCase.Command(caller, where, whom));
    }

    private Room slow(Caller caller, SlowMode slowMode) {
        return slow.change(new ChangeSlowModeUseCase.Command(caller, room.id(), slowMode));
    }

    private List<Mute> list(Caller caller) {
        return list.list(new ListMutesUseCase.Query(caller, room.id(), Optional.empty(), 10));
    }

    private ListMutesUseCase.Query query(int limit) {
        return new ListMutesUseCase.Query(owner, room.id(), Optional.empty(), limit);
    }
}
