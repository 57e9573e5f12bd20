package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aRoomOf;
import static org.hexachat.testkit.fixture.Samples.anInvitationTo;
import static org.hexachat.testkit.fixture.Samples.anyTokenHash;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.application.port.out.InvitationRepository;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.invitation.Invitation;
import org.hexachat.domain.invitation.InvitationId;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomItemQuery;
import org.hexachat.domain.session.TokenHash;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What every {@link InvitationRepository} must do. That uses are counted is the log's to prove. */
public abstract class InvitationRepositoryContract extends StorageContract {
    private static final Instant PAST_ALL = NOON.plusSeconds(7200);

    @Test
    void an_invitation_is_found_by_the_hash_of_its_token_alone() {
        Invitation invitation = anInvitationTo(someRoom(), someone(), 3);
        TokenHash key = anyTokenHash();
        invitations().add(invitation, key);
        assertThat(invitations().find(key)).contains(invitation);
        assertThat(invitations().find(anyTokenHash())).isEmpty();
    }

    @Test
    void lists_those_of_one_room_that_have_not_expired_in_the_order_of_their_identifiers() {
        Room room = someRoom();
        List<Invitation> made = Stream.generate(() -> added(room))
                .limit(3)
                .sorted(Comparator.comparing(
                        invitation -> invitation.id().value().toString()))
                .toList();
        added(someRoom());
        assertThat(invitations().listOf(room.id(), NOON)).isEqualTo(made);
        assertThat(invitations().listOf(room.id(), made.getFirst().expiresAt())).isEmpty();
    }

    @Test
    void the_maker_of_an_invitation_may_be_gone() {
        Room room = someRoom();
        User moderator = someone();
        TokenHash key = anyTokenHash();
        invitations().add(anInvitationTo(room, moderator, 1), key);
        storage().users().delete(moderator.id());
        assertThat(invitations().find(key).orElseThrow().by().name()).isEqualTo(Username.DELETED);
        assertThat(invitations().listOf(room.id(), NOON))
                .singleElement()
                .satisfies(found -> assertThat(found.by().id()).isEqualTo(moderator.id()));
    }

    @Test
    void is_withdrawn_once_and_by_its_own_room_alone() {
        Room room = someRoom();
        Invitation invitation = added(room);
        assertThat(invitations().revoke(someRoom().id(), invitation.id())).isFalse();
        assertThat(invitations().listOf(room.id(), NOON)).containsExactly(invitation);
        assertThat(invitations().revoke(room.id(), invitation.id())).isTrue();
        assertThat(invitations().revoke(room.id(), invitation.id())).isFalse();
        assertThat(invitations().listOf(room.id(), NOON)).isEmpty();
    }

    @Test
    void goes_with_its_room() {
        Room room = someRoom();
        TokenHash key = anyTokenHash();
        invitations().add(anInvitationTo(room, someone(), 1), key);
        storage().log().delete(room.id());
        assertThat(invitations().find(key)).isEmpty();
        assertThat(invitations().listOf(room.id(), NOON)).isEmpty();
    }

    @Test
    void a_room_that_is_not_there_has_no_invitations() {
        User owner = someone();
        Invitation invitation = anInvitationTo(aRoomOf(owner), owner, 1);
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> invitations().add(invitation, anyTokenHash()));
        assertThat(invitations().revoke(invitation.room(), invitation.id())).isFalse();
    }

    @Test
    void what_has_expired_is_forgotten_and_nothing_else() {
        Room room = someRoom();
        TokenHash key = anyTokenHash();
        Invitation invitation = anInvitationTo(room, someone(), 1);
        invitations().add(invitation, key);
        invitations().removeExpired(invitation.expiresAt().minusSeconds(1));
        assertThat(invitations().find(key)).contains(invitation);
        invitations().removeExpired(PAST_ALL);
        assertThat(invitations().find(key)).isEmpty();
    }

    @RepeatedTest(2)
    void a_room_has_a_bounded_number_of_them_also_when_many_are_made_at_once() {
        Room room = someRoom();
        User moderator = someone();
        Stream.generate(() -> anInvitationTo(room, moderator, 1))
                .limit(Invitation.MAX_PER_ROOM - 2)
                .forEach(invitation -> invitations().add(invitation, anyTokenHash()));
        List<Boolean> made = Race.between(
                8,
                i -> () -> Race.wins(
                        () -> invitations().add(anInvitationTo(room, moderator, 1), anyTokenHash()),
                        ErrorCode.INVITATION_LIMIT));
        assertThat(made.stream().filter(won -> won)).hasSize(2);
        assertThat(invitations().listOf(room.id(), NOON)).hasSize(Invitation.MAX_PER_ROOM);
        added(someRoom());
    }

    @Test
    void those_of_all_rooms_come_page_by_page_the_newest_first() {
        inAllRooms().come_page_by_page_the_newest_first();
    }

    @Test
    void those_of_all_rooms_are_found_by_their_room_and_by_who_made_them() {
        inAllRooms().are_found_by_their_room_and_by_who_made_them();
    }

    @Test
    void those_of_all_rooms_have_the_name_that_their_room_has_today() {
        inAllRooms().have_the_name_that_their_room_has_today();
    }

    @Test
    void those_of_all_rooms_are_listed_until_they_expire() {
        User maker = someone();
        Invitation invitation = anInvitationTo(someRoom(), maker, 1);
        invitations().add(invitation, anyTokenHash());
        RoomItemQuery<InvitationId> query =
                new RoomItemQuery<>(Optional.empty(), Optional.of(maker.id()), Optional.empty(), 10);
        assertThat(invitations().list(query, invitation.expiresAt().minusSeconds(1)))
                .hasSize(1);
        assertThat(invitations().list(query, invitation.expiresAt())).isEmpty();
    }

    private RoomItemClauses<InvitationId, Invitation> inAllRooms() {
        return new RoomItemClauses<>(
                this,
                (room, maker) -> {
                    Invitation invitation = anInvitationTo(room, maker, 3);
                    invitations().add(invitation, anyTokenHash());
                    return invitation;
                },
                Invitation::id,
                InvitationId::value,
                query -> invitations().list(query, NOON));
    }

    private Invitation added(Room room) {
        Invitation invitation = anInvitationTo(room, someone(), 3);
        invitations().add(invitation, anyTokenHash());
        return invitation;
    }

    private InvitationRepository invitations() {
        return storage().invitations();
    }
}
