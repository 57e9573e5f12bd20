package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aBan;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aLeave;
import static org.hexachat.testkit.fixture.Samples.aRoomOf;
import static org.hexachat.testkit.fixture.Samples.anInvitationTo;
import static org.hexachat.testkit.fixture.Samples.anyTokenHash;

import java.util.List;
import java.util.Optional;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.invitation.Invitation;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange.AccessChanged;
import org.hexachat.domain.log.RoomChange.MemberJoined;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.session.TokenHash;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Joins that an invitation opens the room to. */
abstract class RoomLogInvitationClauses extends RoomLogReplyClauses {
    private static final int CROWD = 20;
    private static final int SEATS = 5;

    @Test
    void a_room_that_opens_by_invitation_alone_reads_back_as_such() {
        Room room = aRoomOf(someone()).withAccess(new RoomAccess.ByInvitation());
        storage().log().create(room, Optional.empty());
        assertThat(storage().rooms().findById(room.id())).contains(room);
        Room opened = room.withAccess(new RoomAccess.Open());
        changeAccess(opened);
        assertThat(storage().rooms().findById(room.id())).contains(opened);
        changeAccess(room);
        assertThat(storage().rooms().findById(room.id())).contains(room);
        assertThat(eventsOf(room).getLast().change()).isEqualTo(new AccessChanged(false, true));
    }

    @Test
    void a_join_by_invitation_is_a_join_like_any_other_and_uses_it_once() {
        Room room = someRoom();
        TokenHash key = anyTokenHash();
        Invitation invitation = invited(room, 2, key);
        User guest = someone();
        RoomEvent joined = joinBy(invitation, room, guest);
        assertThat(joined.change()).isEqualTo(new MemberJoined());
        assertThat(eventsOf(room)).containsExactly(joined);
        assertThat(storage().memberships().find(room.id(), guest.id())).isPresent();
        assertThat(usesOf(key)).isEqualTo(1);
    }

    @Test
    void what_refuses_the_join_uses_nothing() {
        Room room = someRoom();
        TokenHash key = anyTokenHash();
        Invitation invitation = invited(room, 5, key);
        User member = someMemberOf(room);
        User troll = someone();
        User gone = someone();
        storage().log().append(aBan(room, member, troll));
        storage().users().delete(gone.id());
        assertRefused(ErrorCode.ROOM_ALREADY_MEMBER, () -> joinBy(invitation, room, member));
        assertRefused(ErrorCode.ROOM_BANNED, () -> joinBy(invitation, room, troll));
        assertRefused(ErrorCode.TOKEN_INVALID, () -> joinBy(invitation, room, gone));
        failAfter(() -> joinBy(invitation, room, someone()));
        assertThat(usesOf(key)).isZero();
        assertThat(eventsOf(room)).hasSize(2);
    }

    @Test
    void what_is_used_up_has_expired_was_withdrawn_or_is_for_another_room_opens_nothing() {
        Room room = someRoom();
        Invitation once = invited(room, 1, anyTokenHash());
        Invitation old = invited(room, 1, anyTokenHash());
        Invitation withdrawn = invited(room, 1, anyTokenHash());
        Invitation foreign = invited(someRoom(), 1, anyTokenHash());
        User first = someone();
        joinBy(once, room, first);
        storage().log().append(aLeave(room, first));
        storage().invitations().revoke(room.id(), withdrawn.id());
        assertRefused(ErrorCode.INVITATION_INVALID, () -> joinBy(once, room, first));
        assertRefused(ErrorCode.INVITATION_INVALID, () -> joinBy(withdrawn, room, someone()));
        assertRefused(ErrorCode.INVITATION_INVALID, () -> joinBy(foreign, room, someone()));
        assertRefused(
                ErrorCode.INVITATION_INVALID,
                () -> storage().log().joinBy(old.id(), at(old.expiresAt(), aJoin(room, someone()))));
        assertThat(eventsOf(room)).hasSize(2);
    }

    @RepeatedTest(5)
    void of_many_who_race_for_some_uses_exactly_so_many_get_in() {
        Room room = someRoom();
        TokenHash key = anyTokenHash();
        Invitation invitation = invited(room, SEATS, key);
        List<Boolean> in = Race.between(CROWD, i -> {
            User guest = someone();
            return () -> Race.wins(() -> joinBy(invitation, room, guest), ErrorCode.INVITATION_INVALID);
        });
        assertThat(in.stream().filter(won -> won)).hasSize(SEATS);
        assertThat(usesOf(key)).isEqualTo(SEATS);
        assertThat(eventsOf(room)).hasSize(SEATS);
    }

    @RepeatedTest(3)
    void of_many_joins_of_one_person_at_once_one_is_counted() {
        Room room = someRoom();
        TokenHash key = anyTokenHash();
        Invitation invitation = invited(room, SEATS, key);
        User guest = someone();
        List<Boolean> in = Race.between(
                8, i -> () -> Race.wins(() -> joinBy(invitation, room, guest), ErrorCode.ROOM_ALREADY_MEMBER));
        assertThat(in).containsOnlyOnce(true);
        assertThat(usesOf(key)).isEqualTo(1);
    }

    private Invitation invited(Room room, int maxUses, TokenHash key) {
        Invitation invitation = anInvitationTo(room, someone(), maxUses);
        storage().invitations().add(invitation, key);
        return invitation;
    }

    private RoomEvent joinBy(Invitation invitation, Room room, User guest) {
        return storage().log().joinBy(invitation.id(), aJoin(room, guest)).event();
    }

    private int usesOf(TokenHash key) {
        return storage().invitations().find(key).orElseThrow().uses();
    }

    private void changeAccess(Room room) {
        User owner = storage().users().findById(room.owner()).orElseThrow();
        PendingEvent event = new PendingEvent(room.id(), owner.actor(), NOON, AccessChanged.to(room.access()));
        storage().log().changeAccess(event, room.access());
    }
}
