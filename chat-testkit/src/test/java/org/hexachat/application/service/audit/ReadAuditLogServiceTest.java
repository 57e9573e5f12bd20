package org.hexachat.application.service.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.audit.ReadAuditLogUseCase;
import org.hexachat.application.port.in.room.DeleteRoomUseCase;
import org.hexachat.application.port.in.room.KickMemberUseCase;
import org.hexachat.application.service.World;
import org.hexachat.application.service.room.DeleteRoomService;
import org.hexachat.application.service.room.Departure;
import org.hexachat.application.service.room.FindRoomService;
import org.hexachat.application.service.room.KickMemberService;
import org.hexachat.application.service.room.RoomRemoval;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.audit.AuditEntry;
import org.hexachat.domain.audit.AuditQuery;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.Reason;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadAuditLogServiceTest {
    private final World world = new World();
    private final Caller olga = world.callerNamed("olga");
    private final Caller troll = world.callerNamed("troll");
    private final Caller root = world.administratorNamed("root");
    private final Room room = world.roomNamed("kitchen", olga);
    private final ReadAuditLogService audit = new ReadAuditLogService(world.authorization, world.storage.audit());

    @BeforeEach
    void putOut() {
        world.join(room, troll);
        new KickMemberService(
                        world.authorization,
                        world.storage.users(),
                        new Departure(world.storage.log(), world.connections, world.broadcaster, world.clock))
                .kick(new KickMemberUseCase.Command(olga, room.id(), troll.id(), Optional.of(" spam ")));
    }

    @Test
    void moderators_read_what_happened_in_their_room_and_why() {
        assertThat(read(olga, Optional.of(room.id()))).singleElement().satisfies(entry -> {
            assertThat(entry.act().action()).isEqualTo(AuditAction.MEMBER_KICKED);
            assertThat(entry.member()).contains(troll.actor());
            assertThat(entry.act().reason()).contains(new Reason("spam"));
        });
    }

    @Test
    void nobody_else_reads_it_and_moderators_nothing_but_their_own() {
        assertRefused(ErrorCode.ROOM_NOT_MODERATOR, () -> read(troll, Optional.of(room.id())));
        assertRefused(ErrorCode.ADMINISTRATOR_REQUIRED, () -> read(olga, Optional.empty()));
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> read(olga, Optional.of(anyRoomId())));
    }

    @Test
    void administrators_read_everything_also_of_a_room_that_is_gone() {
        new DeleteRoomService(
                        new FindRoomService(world.storage.rooms(), world.authorization),
                        new RoomRemoval(
                                world.storage.log(),
                                world.storage.audit(),
                                world.storage.transactions(),
                                world.connections,
                                world.clock))
                .delete(new DeleteRoomUseCase.Command(olga, room.id()));
        assertThat(read(root, Optional.of(room.id())))
                .extracting(entry -> entry.act().action())
                .containsExactly(AuditAction.ROOM_DELETED, AuditAction.MEMBER_KICKED);
        assertThat(read(root, Optional.empty())).hasSize(2);
    }

    @Test
    void a_page_has_a_limit() {
        assertThatIllegalArgumentException().isThrownBy(() -> query(Optional.empty(), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> query(Optional.empty(), AuditQuery.MAX_LIMIT + 1));
    }

    private List<AuditEntry> read(Caller caller, Optional<RoomId> where) {
        return audit.read(new ReadAuditLogUseCase.Query(caller, query(where, 10)));
    }

    private static AuditQuery query(Optional<RoomId> where, int limit) {
        return new AuditQuery(where, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), limit);
    }
}
