package org.hexachat.application.service.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.anyUserId;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.block.BlockUserUseCase;
import org.hexachat.application.port.in.block.ListBlocksUseCase;
import org.hexachat.application.port.in.block.UnblockUserUseCase;
import org.hexachat.application.port.in.message.ExportRoomUseCase;
import org.hexachat.application.port.in.message.MessageHistoryUseCase;
import org.hexachat.application.port.in.message.ShowMessageUseCase;
import org.hexachat.application.service.World;
import org.hexachat.application.service.message.ExportRoomService;
import org.hexachat.application.service.message.ExportedFiles;
import org.hexachat.application.service.message.MessageHistoryService;
import org.hexachat.application.service.message.RoomExports;
import org.hexachat.application.service.message.ShowMessageService;
import org.hexachat.domain.block.Block;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.message.MessageDetails;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.UserId;
import org.junit.jupiter.api.Test;

class BlockServicesTest {
    private final World world = new World();
    private final Caller anna = world.callerNamed("anna");
    private final Caller boris = world.callerNamed("boris");
    private final Room room = world.roomNamed("kitchen", anna);
    private final BlockUserService block = new BlockUserService(world.storage.blocks(), world.connections, world.clock);
    private final UnblockUserService unblock = new UnblockUserService(world.storage.blocks(), world.connections);
    private final ListBlocksService list = new ListBlocksService(world.storage.blocks());

    @Test
    void a_block_is_in_one_s_own_list_alone_until_it_is_lifted() {
        block(anna, boris.id());
        block(anna, boris.id());
        assertThat(list(anna)).containsExactly(new Block(boris.actor(), world.clock.now()));
        assertThat(list(boris)).isEmpty();
        unblock(anna, boris.id());
        unblock(anna, boris.id());
        assertThat(list(anna)).isEmpty();
    }

    @Test
    void connections_go_by_the_blocks_before_the_call_returns_also_by_one_that_was_there() {
        block(anna, boris.id());
        assertThat(world.connections.withheldFrom(anna.id())).containsExactly(boris.id());
        unblock(anna, boris.id());
        assertThat(world.connections.withheldFrom(anna.id())).isEmpty();
        world.storage.blocks().add(anna.id(), boris.id(), world.clock.now());
        block(anna, boris.id());
        assertThat(world.connections.withheldFrom(anna.id())).containsExactly(boris.id());
        assertThat(world.connections.withheldFrom(boris.id())).isEmpty();
        assertThat(new ReadBlocksService(world.storage.blocks()).blockedBy(anna))
                .containsExactly(boris.id());
    }

    @Test
    void blocks_neither_oneself_nor_nobody() {
        assertRefused(ErrorCode.BLOCK_SELF, () -> block(anna, anna.id()));
        assertRefused(ErrorCode.USER_NOT_FOUND, () -> block(anna, anyUserId()));
    }

    @Test
    void the_history_withholds_what_the_blocked_said_and_keeps_its_place() {
        world.join(room, anna);
        world.join(room, boris);
        world.said(room, boris, "buy my things");
        world.said(room, anna, "no");
        block(anna, boris.id());
        assertThat(history(anna)).extracting(MessageDetails::withheld).containsExactly(true, false);
        assertThat(history(boris)).extracting(MessageDetails::withheld).containsExactly(false, false);
        assertThat(single(history(anna).getFirst())).isEqualTo(history(anna).getFirst());
        unblock(anna, boris.id());
        assertThat(history(anna)).extracting(MessageDetails::withheld).containsExactly(false, false);
    }

    @Test
    void an_export_of_a_room_has_everything_whomever_its_owner_blocks() {
        world.join(room, anna);
        world.join(room, boris);
        world.said(room, boris, "buy my things");
        block(anna, boris.id());
        ExportRoomService export = new ExportRoomService(
                world.authorization,
                world.storage.memberships(),
                world.storage.messages(),
                world.surroundings,
                world.storage.log(),
                new ExportedFiles(world.storage.attachmentContents()),
                new RoomExports(world.storage.audit(), world.clock),
                world.limits);
        assertThat(export.export(new ExportRoomUseCase.Query(anna, room.id(), false)))
                .filteredOn(ExportRoomUseCase.Line.OfMessage.class::isInstance)
                .singleElement()
                .matches(line -> line instanceof ExportRoomUseCase.Line.OfMessage(var message) && !message.withheld());
    }

    private void block(Caller caller, UserId user) {
        block.block(new BlockUserUseCase.Command(caller, user));
    }

    private void unblock(Caller caller, UserId user) {
        unblock.unblock(new UnblockUserUseCase.Command(caller, user));
    }

    private List<Block> list(Caller caller) {
        return list.list(new ListBlocksUseCase.Query(caller, Optional.empty(), 10));
    }

    private MessageDetails single(MessageDetails message) {
        return new ShowMessageService(world.authorization, world.storage.messages(), world.surroundings)
                .show(new ShowMessageUseCase.Query(
                        anna, room.id(), message.message().id()));
    }

    private List<MessageDetails> history(Caller reader) {
        return new MessageHistoryService(world.authorization, world.storage.messages(), world.surroundings)
                .read(new MessageHistoryUseCase.Query(reader, room.id(), MessagePage.newest(10)));
    }
}
