package org.hexachat.application.service.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.aLockedRoomNamed;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.JoinRoomUseCase;
import org.hexachat.application.port.in.room.JoinRoomUseCase.Command;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.RoomChange.MemberJoined;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomPassword;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.RawPassword;
import org.hexachat.testkit.fake.FakeRateLimits;
import org.hexachat.testkit.wrong.Lame;
import org.junit.jupiter.api.Test;

class JoinAndEnterServicesTest {
    private final World world = new World();
    private final Caller anna = world.callerNamed("anna");
    private final Caller boris = world.callerNamed("boris");
    private final FindRoomService find = new FindRoomService(world.storage.rooms(), world.authorization);
    private final EnterRoomService enter = new EnterRoomService(find, world.storage.memberships());

    @Test
    void joining_makes_a_member_and_tells_the_room() {
        Room room = world.roomNamed("kitchen", anna);
        assertThat(join().join(new Command(boris, room.id(), Optional.empty()))).isEqualTo(room);
        assertThat(world.isMember(room, boris)).isTrue();
        assertThat(world.broadcaster.events()).singleElement().satisfies(event -> {
            assertThat(event.actor()).isEqualTo(boris.actor());
            assertThat(event.change()).isEqualTo(new MemberJoined());
            assertThat(event.sequence()).isEqualTo(new Sequence(1));
        });
    }

    @Test
    void a_join_is_told_only_after_it_is_durable() {
        Room room = world.roomNamed("kitchen", anna);
        join(
                        world.storage.memberships(),
                        event -> assertThat(World.durably(() -> world.isMember(room, boris)))
                                .isTrue())
                .join(new Command(boris, room.id(), Optional.empty()));
    }

    @Test
    void a_password_is_ignored_where_the_room_has_none() {
        Room room = world.roomNamed("kitchen", anna);
        join().join(new Command(boris, room.id(), Optional.of("")));
        assertThat(world.isMember(room, boris)).isTrue();
    }

    @Test
    void the_password_opens_a_locked_room() {
        Room room = lockedRoom();
        join().join(new Command(boris, room.id(), Optional.of("sesame")));
        assertThat(world.isMember(room, boris)).isTrue();
    }

    @Test
    void anything_else_does_not_open_it() {
        Room room = lockedRoom();
        String tooLong = "x".repeat(RoomPassword.MAX_CODE_POINTS + 1);
        for (Optional<String> wrong :
                List.of(Optional.of("Sesame"), Optional.of(""), Optional.of(tooLong), Optional.<String>empty())) {
            assertRefused(ErrorCode.ROOM_PASSWORD_INCORRECT, () -> join().join(new Command(boris, room.id(), wrong)));
        }
        assertThat(world.isMember(room, boris)).isFalse();
        assertThat(world.broadcaster.events()).isEmpty();
    }

    @Test
    void the_owner_needs_the_password_too() {
        Room room = lockedRoom();
        assertRefused(
                ErrorCode.ROOM_PASSWORD_INCORRECT, () -> join().join(new Command(anna, room.id(), Optional.of("no"))));
    }

    @Test
    void a_busy_hasher_lets_nobody_in() {
        Room room = lockedRoom();
        world.hasher.becomeBusy();
        assertRefused(ErrorCode.SERVER_BUSY, () -> join().join(new Command(boris, room.id(), Optional.of("sesame"))));
    }

    @Test
    void a_member_cannot_join_again_with_any_password() {
        Room room = lockedRoom();
        world.join(room, boris);
        assertRefused(
                ErrorCode.ROOM_ALREADY_MEMBER, () -> join().join(new Command(boris, room.id(), Optional.of("wrong"))));
    }

    @Test
    void who_joined_meanwhile_is_refused_alike_and_told_once() {
        Room room = world.roomNamed("kitchen", anna);
        world.join(room, boris);
        MembershipRepository late =
                Lame.of(MembershipRepository.class, world.storage.memberships(), "find", Optional.empty());
        assertRefused(
                ErrorCode.ROOM_ALREADY_MEMBER,
                () -> join(late, world.broadcaster).join(new Command(boris, room.id(), Optional.empty())));
        assertThat(world.broadcaster.events()).isEmpty();
    }

    @Test
    void a_room_that_is_not_there_cannot_be_joined_or_entered() {
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> join().join(new Command(boris, anyRoomId(), Optional.empty())));
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> enter.enter(boris, "nowhere"));
    }

    @Test
    void members_enter_and_strangers_do_not() {
        Room room = world.roomNamed("kitchen", anna);
        world.join(room, boris);
        assertThat(enter.enter(boris, "Kitchen")).isEqualTo(room);
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> enter.enter(anna, "kitchen"));
    }

    @Test
    void tries_of_a_password_are_rationed_and_cost_no_hash_then() {
        Room locked = lockedRoom();
        Room open = world.roomNamed("kitchen", anna);
        JoinRoomUseCase rationed = new JoinRoomService(
                find,
                world.storage.memberships(),
                world.hasher,
                FakeRateLimits.of(1),
                world.storage.log(),
                world.broadcaster,
                world.newRooms,
                world.clock);
        assertRefused(
                ErrorCode.ROOM_PASSWORD_INCORRECT,
                () -> rationed.join(new Command(boris, locked.id(), Optional.of("wrong"))));
        int before = world.hasher.work();
        assertRefused(
                ErrorCode.RATE_LIMITED, () -> rationed.join(new Command(boris, locked.id(), Optional.of("sesame"))));
        assertThat(world.hasher.work()).isEqualTo(before);
        assertThat(rationed.join(new Command(boris, open.id(), Optional.empty())))
                .isEqualTo(open);
        assertThat(rationed.join(new Command(anna, locked.id(), Optional.of("sesame"))))
                .isEqualTo(locked);
    }

    private Room lockedRoom() {
        Room room = aLockedRoomNamed("vault", world.accountOf(anna), world.hasher.hash(new RawPassword("sesame")));
        world.storage.log().create(room, Optional.empty());
        return room;
    }

    private JoinRoomUseCase join() {
        return join(world.storage.memberships(), world.broadcaster);
    }

    private JoinRoomUseCase join(MembershipRepository memberships, RoomEventBroadcaster broadcaster) {
        return new JoinRoomService(
                find,
                memberships,
                world.hasher,
                world.limits,
                world.storage.log(),
                broadcaster,
                world.newRooms,
                world.clock);
    }
}
