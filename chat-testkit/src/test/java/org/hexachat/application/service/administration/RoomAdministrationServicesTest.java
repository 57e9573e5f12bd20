package org.hexachat.application.service.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aBan;
import static org.hexachat.testkit.fixture.Samples.aDirectOf;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.anyUserId;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.AddMemberUseCase;
import org.hexachat.application.port.in.administration.ListAccountRoomsUseCase;
import org.hexachat.application.port.in.administration.ListAdministeredRoomsUseCase;
import org.hexachat.application.port.in.administration.RemoveRoomUseCase;
import org.hexachat.application.port.in.administration.ShowAdministeredRoomUseCase;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.application.service.World;
import org.hexachat.application.service.room.RoomRemoval;
import org.hexachat.domain.audit.AuditEntry;
import org.hexachat.domain.audit.AuditQuery;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.Reason;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.AdministeredRoom;
import org.hexachat.domain.room.JoinedRoom;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomNamePiece;
import org.hexachat.domain.room.RoomOrder;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.hexachat.testkit.contract.RoomWire;
import org.hexachat.testkit.fake.InMemoryStorage;
import org.junit.jupiter.api.Test;

class RoomAdministrationServicesTest {
    private final World world = new World();
    private final Caller root = world.administratorNamed("root");
    private final Caller anna = world.callerNamed("anna");
    private final Caller boris = world.callerNamed("boris");
    private final Room kitchen = world.roomNamed("kitchen", anna);
    private final Room garden = world.roomNamed("garden", boris);
    private final RoomWire.Ear ear = world.newRooms.connect(boris.id());

    @Test
    void lists_rooms_to_administrators() {
        assertThat(list(root, Optional.empty(), Optional.empty())).containsExactly(garden, kitchen);
        assertThat(list(root, Optional.of("ITCH"), Optional.empty())).containsExactly(kitchen);
        assertRefused(ErrorCode.ADMINISTRATOR_REQUIRED, () -> list(anna, Optional.empty(), Optional.empty()));
    }

    @Test
    void lists_the_rooms_of_an_owner_by_the_whole_name() {
        assertThat(list(root, Optional.empty(), Optional.of("ANNA"))).containsExactly(kitchen);
        assertThat(list(root, Optional.of("gard"), Optional.of("anna"))).isEmpty();
        assertThat(list(root, Optional.empty(), Optional.of("ann"))).isEmpty();
        assertRefused(ErrorCode.ADMINISTRATOR_REQUIRED, () -> list(anna, Optional.empty(), Optional.of("anna")));
    }

    @Test
    void shows_a_room_to_administrators() {
        world.join(kitchen, boris);
        AdministeredRoom shown = show(root, kitchen.id());
        assertThat(shown.room()).isEqualTo(kitchen);
        assertThat(shown.owner()).isEqualTo(anna.actor());
        assertThat(shown.members()).isEqualTo(1);
        assertRefused(ErrorCode.ADMINISTRATOR_REQUIRED, () -> show(anna, kitchen.id()));
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> show(root, anyRoomId()));
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> show(root, direct().id()));
    }

    @Test
    void removes_a_room_of_somebody_else_and_says_why() {
        world.join(kitchen, boris);
        assertRefused(ErrorCode.ADMINISTRATOR_REQUIRED, () -> remove(anna, kitchen.id(), "mine"));
        assertRefused(ErrorCode.INPUT_INVALID, () -> remove(root, kitchen.id(), "a".repeat(513)));
        assertThat(audited()).isEmpty();
        remove(root, kitchen.id(), "spam");
        assertThat(world.storage.rooms().findById(kitchen.id())).isEmpty();
        assertThat(world.connections.closedRooms()).containsExactly(kitchen.id());
        assertThat(audited())
                .containsExactly(AuditedAct.ofDeletion(
                        kitchen.id(), kitchen.name(), root.id(), NOON, Optional.of(new Reason("spam"))));
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> remove(root, kitchen.id(), "again"));
        assertThat(world.connections.closedRooms()).hasSize(1);
    }

    @Test
    void removes_no_direct_conversation() {
        Room direct = direct();
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> remove(root, direct.id(), "curious"));
        assertThat(world.storage.rooms().findById(direct.id())).isPresent();
        assertThat(world.connections.closedRooms()).isEmpty();
    }

    @Test
    void puts_somebody_in_as_if_they_had_joined_and_says_who_did() {
        world.storage.log().changeAccess(closing(kitchen), new RoomAccess.ByInvitation());
        add(root, kitchen.id(), boris.id());
        assertThat(world.isMember(kitchen, boris)).isTrue();
        RoomEvent heard = world.broadcaster.events().getLast();
        assertThat(heard.actor()).isEqualTo(boris.actor());
        assertThat(heard.change()).isEqualTo(new RoomChange.MemberJoined());
        assertThat(ear.heard()).containsExactly(kitchen.id());
        assertThat(audited().getFirst())
                .isEqualTo(AuditedAct.ofAddition(
                        kitchen.id(),
                        kitchen.name(),
                        boris.id(),
                        root.id(),
                        NOON,
                        Optional.of(new Reason("joined the team"))));
    }

    @Test
    void a_member_is_put_in_once() {
        world.join(kitchen, boris);
        add(root, kitchen.id(), boris.id());
        assertThat(world.broadcaster.events()).isEmpty();
        assertThat(ear.heard()).isEmpty();
        assertThat(audited()).isEmpty();
    }

    @Test
    void who_joins_meanwhile_is_put_in_by_nobody() {
        MembershipRepository before = new InMemoryStorage().memberships();
        world.join(kitchen, boris);
        add(before, root, kitchen.id(), boris.id());
        assertThat(ear.heard()).isEmpty();
        assertThat(audited()).isEmpty();
    }

    @Test
    void puts_in_nobody_who_is_kept_out() {
        world.storage.log().append(aBan(kitchen, world.accountOf(anna), world.accountOf(boris)));
        int lines = audited().size();
        assertRefused(ErrorCode.ROOM_ALREADY_BANNED, () -> add(root, kitchen.id(), boris.id()));
        world.storage.accounts().disable(boris.id(), NOON);
        assertRefused(ErrorCode.ACCOUNT_DISABLED, () -> add(root, garden.id(), boris.id()));
        assertRefused(ErrorCode.USER_NOT_FOUND, () -> add(root, garden.id(), anyUserId()));
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> add(root, anyRoomId(), anna.id()));
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> add(root, direct().id(), root.id()));
        assertRefused(ErrorCode.ADMINISTRATOR_REQUIRED, () -> add(anna, kitchen.id(), anna.id()));
        assertThat(world.isMember(kitchen, boris)).isFalse();
        assertThat(ear.heard()).isEmpty();
        assertThat(audited()).hasSize(lines);
    }

    @Test
    void lists_where_an_account_is_a_member() {
        world.join(kitchen, boris);
        assertThat(roomsOf(root, boris.id())).extracting(JoinedRoom::room).containsExactly(kitchen);
        assertThat(roomsOf(root, anna.id())).isEmpty();
        assertRefused(ErrorCode.ADMINISTRATOR_REQUIRED, () -> roomsOf(boris, boris.id()));
        assertRefused(ErrorCode.USER_NOT_FOUND, () -> roomsOf(root, anyUserId()));
    }

    private List<Room> list(Caller caller, Optional<String> piece, Optional<String> owner) {
        return new ListAdministeredRoomsService(world.storage.administeredRooms(), world.storage.users())
                        .list(new ListAdministeredRoomsUseCase.Query(
                                caller,
                                piece.map(RoomNamePiece::new),
                                owner.map(Username::new),
                                new RoomOrder.ByName(Optional.empty()),
                                10))
                        .stream()
                        .map(AdministeredRoom::room)
                        .toList();
    }

    private AdministeredRoom show(Caller caller, RoomId room) {
        return new ShowAdministeredRoomService(world.storage.administeredRooms())
                .show(new ShowAdministeredRoomUseCase.Query(caller, room));
    }

    private List<JoinedRoom> roomsOf(Caller caller, UserId account) {
        return new ListAccountRoomsService(world.storage.administeredRooms(), world.accountAct)
                .list(new ListAccountRoomsUseCase.Query(caller, account, 10));
    }

    private void remove(Caller caller, RoomId room, String reason) {
        new RemoveRoomService(
                        world.storage.rooms(),
                        new RoomRemoval(
                                world.storage.log(),
                                world.storage.audit(),
                                world.storage.transactions(),
                                world.connections,
                                world.clock))
                .remove(new RemoveRoomUseCase.Command(caller, room, Optional.of(reason)));
    }

    private void add(Caller caller, RoomId room, UserId user) {
        add(world.storage.memberships(), caller, room, user);
    }

    private void add(MembershipRepository memberships, Caller caller, RoomId room, UserId user) {
        new AddMemberService(
                        world.storage.rooms(),
                        world.storage.accounts(),
                        memberships,
                        world.storage.log(),
                        world.storage.audit(),
                        world.storage.transactions(),
                        world.broadcaster,
                        world.newRooms,
                        world.clock)
                .add(new AddMemberUseCase.Command(caller, room, user, Optional.of("joined the team")));
    }

    private PendingEvent closing(Room room) {
        return new PendingEvent(room.id(), anna.actor(), NOON, new RoomChange.AccessChanged(false, true));
    }

    private List<AuditedAct> audited() {
        return world
                .storage
                .audit()
                .entries(new AuditQuery(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 10))
                .stream()
                .map(AuditEntry::act)
                .toList();
    }

    private Room direct() {
        Room direct = aDirectOf(world.accountOf(anna), world.accountOf(boris));
        world.storage.log().create(direct, Optional.empty());
        return direct;
    }
}
