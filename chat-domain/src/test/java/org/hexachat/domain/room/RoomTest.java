package org.hexachat.domain.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hexachat.domain.Refused.assertRefused;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.PasswordHash;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.Test;

class RoomTest {
    private final UserId owner = new UserId(UUID.randomUUID());
    private final Room room = new Room(
            new RoomId(UUID.randomUUID()), new RoomName("kitchen"), owner, new RoomAccess.Open(), Instant.EPOCH);

    @Test
    void only_the_owner_may_do_what_only_the_owner_may() {
        assertThatCode(() -> room.requireOwner(owner)).doesNotThrowAnyException();
        assertRefused(ErrorCode.ROOM_NOT_OWNER, () -> room.requireOwner(new UserId(UUID.randomUUID())));
    }

    @Test
    void the_owner_and_whoever_runs_the_server_moderate() {
        UserId somebody = new UserId(UUID.randomUUID());
        Membership moderator = new Membership(room.id(), somebody, Role.MODERATOR, room.createdAt());
        assertThat(room.roleOf(owner, Optional.empty())).contains(Role.OWNER);
        assertThat(room.roleOf(somebody, Optional.of(moderator))).contains(Role.MODERATOR);
        assertThat(room.roleOf(somebody, Optional.empty())).isEmpty();
        assertThat(Role.values()).extracting(Role::moderates).containsExactly(false, true, true);
    }

    @Test
    void a_room_with_another_name_or_another_door_is_the_same_room() {
        RoomAccess locked = new RoomAccess.ByPassword(new PasswordHash("hash"));
        Room changed = room.withName(new RoomName("hall")).withAccess(locked);
        assertThat(changed).isEqualTo(new Room(room.id(), new RoomName("hall"), owner, locked, room.createdAt()));
    }

    @Test
    void a_direct_conversation_has_people_and_no_name_and_nobody_keeps_order_in_it() {
        Actor anna = new Actor(owner, new Username("anna"));
        Actor boris = new Actor(new UserId(UUID.randomUUID()), new Username("boris"));
        RoomKind.Direct kind = new RoomKind.Direct(List.of(anna, boris));
        Room direct = new Room(room.id(), RoomName.NONE, owner, room.access(), Instant.EPOCH, kind);
        assertThat(direct.isDirect()).isTrue();
        assertThat(direct.isListed()).isFalse();
        assertThat(direct.title()).isIn("anna, boris", "boris, anna");
        Membership membership = new Membership(direct.id(), owner, Role.MODERATOR, Instant.EPOCH);
        assertThat(direct.roleOf(owner, Optional.of(membership))).contains(Role.MEMBER);
        assertRefused(ErrorCode.ROOM_DIRECT, () -> direct.requireOwner(owner));
        assertRefused(ErrorCode.ROOM_DIRECT, direct::requireNotDirect);
        assertThat(kind).isEqualTo(new RoomKind.Direct(List.of(boris, anna)));
        assertThat(kind.ids()).containsExactlyInAnyOrder(anna.id(), boris.id());
        assertThatIllegalArgumentException().isThrownBy(() -> room.withKind(kind));
        assertThatIllegalArgumentException().isThrownBy(() -> room.withName(RoomName.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new RoomKind.Direct(List.of(anna)));
        assertThatIllegalArgumentException().isThrownBy(() -> new RoomKind.Direct(List.of(anna, anna)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RoomKind.Direct(
                        Stream.generate(() -> new Actor(new UserId(UUID.randomUUID()), Username.DELETED))
                                .limit(RoomKind.Direct.MAX_PEOPLE + 1)
                                .toList()));
    }

    @Test
    void a_room_is_listed_or_not_and_shown_by_its_name() {
        assertThat(room.isListed()).isTrue();
        assertThat(room.title()).isEqualTo("kitchen");
        assertThat(room.withKind(RoomKind.listed(false)).isListed()).isFalse();
        assertThat(room.withKind(RoomKind.listed(true))).isEqualTo(room);
        assertRefused(ErrorCode.ROOM_NAME_INVALID, () -> RoomName.typed("@"));
        assertThat(RoomName.typed("hall")).isEqualTo(new RoomName("hall"));
    }

    @Test
    void a_password_of_a_room_has_a_length_and_no_other_rule() {
        String longest = "🏕".repeat(RoomPassword.MAX_CODE_POINTS);
        assertThat(RoomPassword.of(longest).secret().length()).isEqualTo(RoomPassword.MAX_CODE_POINTS);
        assertThat(RoomPassword.of("1").toString()).doesNotContain("1");
        assertRefused(ErrorCode.INPUT_TOO_LONG, () -> RoomPassword.of(longest + "x"));
        assertRefused(ErrorCode.INPUT_BLANK, () -> RoomPassword.of(""));
        assertRefused(ErrorCode.INPUT_CHARACTERS, () -> RoomPassword.of("\0"));
    }

    @Test
    void sequences_count_from_the_start() {
        assertThat(Sequence.START.next()).isEqualTo(new Sequence(1));
        assertThat(new Sequence(2).isAfter(new Sequence(1))).isTrue();
        assertThat(new Sequence(1).isAfter(new Sequence(1))).isFalse();
        assertThat(new Sequence(1)).isLessThan(new Sequence(2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sequence(-1));
    }
}
