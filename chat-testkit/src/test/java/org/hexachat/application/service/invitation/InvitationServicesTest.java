package org.hexachat.application.service.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.aBan;
import static org.hexachat.testkit.fixture.Samples.aLeave;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.invitation.AcceptInvitationUseCase;
import org.hexachat.application.port.in.invitation.ListInvitationsUseCase;
import org.hexachat.application.port.in.invitation.MakeInvitationUseCase;
import org.hexachat.application.port.in.invitation.MakeInvitationUseCase.MadeInvitation;
import org.hexachat.application.port.in.invitation.RevokeInvitationUseCase;
import org.hexachat.application.port.in.invitation.ShowInvitationUseCase;
import org.hexachat.application.port.in.invitation.ShowInvitationUseCase.ShownInvitation;
import org.hexachat.application.port.in.room.ChangeRoomAccessUseCase;
import org.hexachat.application.port.in.room.CreateRoomUseCase;
import org.hexachat.application.port.in.room.JoinRoomUseCase;
import org.hexachat.application.service.World;
import org.hexachat.application.service.room.AccessChange;
import org.hexachat.application.service.room.ChangeRoomAccessService;
import org.hexachat.application.service.room.CreateRoomService;
import org.hexachat.application.service.room.FindRoomService;
import org.hexachat.application.service.room.JoinRoomService;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.invitation.Invitation;
import org.hexachat.domain.invitation.InvitationId;
import org.hexachat.domain.invitation.InvitationTerms;
import org.hexachat.domain.log.RoomChange.AccessChanged;
import org.hexachat.domain.log.RoomChange.MemberJoined;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomId;
import org.hexachat.testkit.fake.FakeRateLimits;
import org.junit.jupiter.api.Test;

class InvitationServicesTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private final World world = new World();
    private final Caller olga = world.callerNamed("olga");
    private final Caller boris = world.callerNamed("boris");
    private final Room room = closedRoom();
    private final HeldInvitations held = new HeldInvitations(world.storage.invitations(), world.tokens, world.limits);
    private final MakeInvitationService make = new MakeInvitationService(
            world.authorization, world.storage.invitations(), world.tokens, world.limits, world.ids, world.clock);
    private final ListInvitationsService list =
            new ListInvitationsService(world.authorization, world.storage.invitations(), world.clock);
    private final RevokeInvitationService revoke =
            new RevokeInvitationService(world.authorization, world.storage.invitations());
    private final ShowInvitationService show = new ShowInvitationService(held, world.storage.rooms(), world.clock);
    private final AcceptInvitationService accept = new AcceptInvitationService(
            held, world.storage.rooms(), world.storage.log(), world.broadcaster, world.newRooms, world.clock);

    @Test
    void a_room_that_takes_an_invitation_opens_by_no_password() {
        JoinRoomService join = new JoinRoomService(
                new FindRoomService(world.storage.rooms(), world.authorization),
                world.storage.memberships(),
                world.hasher,
                world.limits,
                world.storage.log(),
                world.broadcaster,
                world.newRooms,
                world.clock);
        for (Optional<String> password : List.of(Optional.<String>empty(), Optional.of("sesame"))) {
            assertRefused(
                    ErrorCode.ROOM_INVITATION_REQUIRED,
                    () -> join.join(new JoinRoomUseCase.Command(boris, room.id(), password)));
        }
        assertThat(world.isMember(room, boris)).isFalse();
    }

    @Test
    void who_holds_an_invitation_sees_the_room_and_joins_and_the_room_is_told() {
        String token = made(2).secret().value();
        ShownInvitation shown = show(token);
        assertThat(shown.room()).isEqualTo(room);
        assertThat(accept(boris, token)).isEqualTo(room);
        assertThat(world.isMember(room, boris)).isTrue();
        assertThat(world.broadcaster.events()).singleElement().satisfies(event -> {
            assertThat(event.change()).isEqualTo(new MemberJoined());
            assertThat(event.actor()).isEqualTo(boris.actor());
        });
        assertThat(listed(olga))
                .singleElement()
                .satisfies(found -> assertThat(found.uses()).isEqualTo(1));
    }

    @Test
    void who_is_a_member_hears_so_also_of_an_invitation_that_is_used_up() {
        String token = made(1).secret().value();
        accept(boris, token);
        assertRefused(ErrorCode.ROOM_ALREADY_MEMBER, () -> accept(boris, token));
        assertRefused(ErrorCode.INVITATION_INVALID, () -> accept(world.callerNamed("clara"), token));
        assertRefused(ErrorCode.INVITATION_INVALID, () -> show(token));
    }

    @Test
    void what_has_expired_or_was_withdrawn_or_never_was_one_has_one_answer() {
        MadeInvitation withdrawn = made(1);
        String expired = made(1).secret().value();
        revoke(olga, withdrawn.invitation().id());
        world.clock.advance(HOUR);
        for (String token : List.of(
                withdrawn.secret().value(),
                expired,
                "",
                "no token",
                world.tokens.issue().value())) {
            assertRefused(ErrorCode.INVITATION_INVALID, () -> show(token));
            assertRefused(ErrorCode.INVITATION_INVALID, () -> accept(boris, token));
        }
        assertThat(world.isMember(room, boris)).isFalse();
        assertThat(listed(olga)).isEmpty();
    }

    @Test
    void an_invitation_lifts_no_ban() {
        String token = made(1).secret().value();
        world.storage.log().append(aBan(room, world.accountOf(olga), world.accountOf(boris)));
        assertRefused(ErrorCode.ROOM_BANNED, () -> accept(boris, token));
    }

    @Test
    void an_invitation_goes_with_its_room() {
        String token = made(1).secret().value();
        world.storage.log().delete(room.id());
        assertRefused(ErrorCode.INVITATION_INVALID, () -> show(token));
        assertRefused(ErrorCode.INVITATION_INVALID, () -> accept(boris, token));
    }

    @Test
    void only_moderators_make_list_and_withdraw_invitations() {
        world.join(room, boris);
        Invitation invitation = made(1).invitation();
        assertRefused(ErrorCode.ROOM_NOT_MODERATOR, () -> make(boris, room.id(), 1));
        assertRefused(ErrorCode.ROOM_NOT_MODERATOR, () -> listed(boris));
        assertRefused(ErrorCode.ROOM_NOT_MODERATOR, () -> revoke(boris, invitation.id()));
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> make(olga, anyRoomId(), 1));
        assertRefused(ErrorCode.INVITATION_NOT_FOUND, () -> revoke(olga, new InvitationId(UUID.randomUUID())));
        assertThat(listed(world.administratorNamed("root"))).containsExactly(invitation);
    }

    @Test
    void guesses_are_rationed() {
        HeldInvitations rationed = new HeldInvitations(world.storage.invitations(), world.tokens, FakeRateLimits.of(2));
        assertRefused(ErrorCode.INVITATION_INVALID, () -> rationed.demand(boris, "guess"));
        assertRefused(ErrorCode.INVITATION_INVALID, () -> rationed.demand(boris, "guess"));
        assertRefused(ErrorCode.RATE_LIMITED, () -> rationed.demand(boris, "guess"));
    }

    @Test
    void the_owner_opens_the_room_and_closes_it_and_the_room_is_told() {
        ChangeRoomAccessService change = new ChangeRoomAccessService(
                world.authorization, new AccessChange(world.storage.log(), world.broadcaster, world.clock));
        Room opened = change.change(new ChangeRoomAccessUseCase.Command(olga, room.id(), false));
        assertThat(opened.access()).isEqualTo(new RoomAccess.Open());
        assertThat(world.storage.rooms().findById(room.id())).contains(opened);
        assertThat(change.change(new ChangeRoomAccessUseCase.Command(olga, room.id(), true)))
                .isEqualTo(room);
        assertThat(world.broadcaster.events())
                .extracting(event -> event.change())
                .containsExactly(new AccessChanged(false, false), new AccessChanged(false, true));
        assertRefused(
                ErrorCode.ROOM_NOT_OWNER,
                () -> change.change(new ChangeRoomAccessUseCase.Command(boris, room.id(), false)));
    }

    @Test
    void who_leaves_needs_another_use_to_come_back() {
        String token = made(2).secret().value();
        accept(boris, token);
        world.storage.log().append(aLeave(room, world.accountOf(boris)));
        accept(boris, token);
        world.storage.log().append(aLeave(room, world.accountOf(boris)));
        assertRefused(ErrorCode.INVITATION_INVALID, () -> accept(boris, token));
    }

    private Room closedRoom() {
        CreateRoomService create = new CreateRoomService(
                world.storage.rooms(),
                world.storage.log(),
                world.hasher,
                world.limits,
                world.settings,
                world.ids,
                world.clock);
        return create.create(
                new CreateRoomUseCase.Command(olga, "attic", Optional.empty(), true, true, Optional.empty()));
    }

    private MadeInvitation made(int uses) {
        return make(olga, room.id(), uses);
    }

    private MadeInvitation make(Caller caller, RoomId where, int uses) {
        return make.make(new MakeInvitationUseCase.Command(caller, where, new InvitationTerms(HOUR, uses)));
    }

    private List<Invitation> listed(Caller caller) {
        return list.list(new ListInvitationsUseCase.Query(caller, room.id()));
    }

    private void revoke(Caller caller, InvitationId invitation) {
        revoke.revoke(new RevokeInvitationUseCase.Command(caller, room.id(), invitation));
    }

    private ShownInvitation show(String token) {
        return show.show(new ShowInvitationUseCase.Query(boris, token));
    }

    private Room accept(Caller caller, String token) {
        return accept.accept(new AcceptInvitationUseCase.Command(caller, token));
    }
}
