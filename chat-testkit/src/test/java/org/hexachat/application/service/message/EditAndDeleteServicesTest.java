package org.hexachat.application.service.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.aLeave;
import static org.hexachat.testkit.fixture.Samples.anyMessageId;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.theMessageOf;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.message.DeleteMessageUseCase;
import org.hexachat.application.port.in.message.EditMessageUseCase;
import org.hexachat.application.port.in.message.ListFormerTextsUseCase;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.service.World;
import org.hexachat.application.service.room.RoomAct;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.RoomChange.MessageDeleted;
import org.hexachat.domain.log.RoomChange.MessageEdited;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.FormerText;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.testkit.fake.FakeRateLimits;
import org.hexachat.testkit.wrong.Lame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditAndDeleteServicesTest {
    private final World world = new World();
    private final Caller owner = world.callerNamed("olga");
    private final Caller anna = world.callerNamed("anna");
    private final Room room = world.roomNamed("kitchen", owner);
    private final MessageChange change = change(world.storage.log(), world.broadcaster, world.limits);
    private MessageId said = anyMessageId();

    @BeforeEach
    void anna_said_something_in_the_kitchen() {
        world.join(room, anna);
        said = theMessageOf(world.said(room, anna, "hello"));
    }

    @Test
    void an_author_edits_and_the_room_is_told() {
        RoomEvent edited = edit(anna, said, " hi\r\nthere ");
        assertThat(edited.change()).isEqualTo(new MessageEdited(said, new MessageText("hi\nthere")));
        assertThat(edited.actor()).isEqualTo(anna.actor());
        assertThat(edited.at()).isEqualTo(world.clock.now());
        assertThat(world.broadcaster.events()).containsExactly(edited);
        assertThat(textOf(said)).contains(new MessageText("hi\nthere"));
    }

    @Test
    void moderators_see_what_a_message_said_before_and_nobody_else_does() {
        RoomEvent edited = edit(anna, said, "hi");
        assertThat(formerTexts(owner, said))
                .containsExactly(
                        new FormerText(edited.sequence(), anna.actor(), world.clock.now(), new MessageText("hello")));
        assertRefused(ErrorCode.ROOM_NOT_MODERATOR, () -> formerTexts(anna, said));
        assertRefused(ErrorCode.MESSAGE_NOT_FOUND, () -> formerTexts(owner, anyMessageId()));
        assertThatIllegalArgumentException().isThrownBy(() -> formerTexts(owner, said, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> formerTexts(owner, said, ListFormerTextsUseCase.Query.MAX_LIMIT + 1));
    }

    @Test
    void an_author_deletes_and_the_room_is_told() {
        RoomEvent deleted = delete(anna, said);
        assertThat(deleted.change()).isEqualTo(new MessageDeleted(said));
        assertThat(world.broadcaster.events()).containsExactly(deleted);
        assertThat(textOf(said)).isEmpty();
    }

    @Test
    void the_room_is_told_only_after_the_change_is_durable() {
        MessageChange observed = change(
                world.storage.log(),
                event -> assertThat(World.durably(() -> textOf(said))).isEmpty(),
                world.limits);
        assertThat(new DeleteMessageService(observed).delete(new DeleteMessageUseCase.Command(anna, room.id(), said)))
                .isNotNull();
    }

    @Test
    void moderators_change_what_others_said_without_being_members() {
        Caller administrator = world.administratorNamed("root");
        assertThat(edit(owner, said, "by the owner").actor()).isEqualTo(owner.actor());
        assertThat(edit(administrator, said, "by the administrator").actor()).isEqualTo(administrator.actor());
        assertThat(delete(owner, said).actor()).isEqualTo(owner.actor());
    }

    @Test
    void another_member_changes_nothing() {
        Caller boris = world.callerNamed("boris");
        world.join(room, boris);
        assertRefused(ErrorCode.MESSAGE_NOT_AUTHOR, () -> edit(boris, said, "mine"));
        assertRefused(ErrorCode.MESSAGE_NOT_AUTHOR, () -> delete(boris, said));
        assertUnchanged();
    }

    @Test
    void a_stranger_changes_nothing_and_does_not_learn_what_is_there() {
        Caller boris = world.callerNamed("boris");
        for (MessageId id : List.of(said, anyMessageId())) {
            assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> edit(boris, id, "mine"));
            assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> delete(boris, id));
        }
        assertUnchanged();
    }

    @Test
    void an_author_who_left_changes_nothing() {
        world.storage.log().append(aLeave(room, world.accountOf(anna)));
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> edit(anna, said, "too late"));
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> delete(anna, said));
        assertUnchanged();
    }

    @Test
    void a_moderator_who_left_keeps_order_among_others_and_not_among_their_own() {
        world.join(room, owner);
        MessageId own = theMessageOf(world.said(room, owner, "mine"));
        world.storage.log().append(aLeave(room, world.accountOf(owner)));
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> delete(owner, own));
        assertThat(delete(owner, said)).isNotNull();
    }

    @Test
    void what_is_not_there_or_deleted_cannot_be_changed() {
        MessageId deleted = theMessageOf(delete(anna, said));
        for (MessageId id : List.of(deleted, anyMessageId())) {
            assertRefused(ErrorCode.MESSAGE_NOT_FOUND, () -> edit(anna, id, "changed"));
            assertRefused(ErrorCode.MESSAGE_NOT_FOUND, () -> delete(anna, id));
            assertRefused(ErrorCode.MESSAGE_NOT_FOUND, () -> delete(owner, id));
        }
        RoomId nowhere = anyRoomId();
        assertRefused(
                ErrorCode.ROOM_NOT_FOUND,
                () -> new DeleteMessageService(change).delete(new DeleteMessageUseCase.Command(anna, nowhere, said)));
    }

    @Test
    void a_bad_text_is_refused() {
        assertRefused(ErrorCode.INPUT_BLANK, () -> edit(anna, said, " \n"));
        assertRefused(ErrorCode.INPUT_TOO_LONG, () -> edit(anna, said, "x".repeat(MessageText.MAX_CODE_POINTS + 1)));
        assertRefused(ErrorCode.INPUT_CHARACTERS, () -> edit(anna, said, "a\0b"));
        assertUnchanged();
    }

    @Test
    void what_could_not_be_stored_is_told_to_nobody() {
        RoomLog failing = Lame.failing(RoomLog.class, world.storage.log(), "append");
        assertRefused(
                ErrorCode.STORAGE_UNAVAILABLE,
                () -> new DeleteMessageService(change(failing, world.broadcaster, world.limits))
                        .delete(new DeleteMessageUseCase.Command(anna, room.id(), said)));
        assertThat(world.broadcaster.events()).isEmpty();
    }

    @Test
    void edits_and_deletions_come_out_of_the_ration_of_messages() {
        MessageChange rationed = change(world.storage.log(), world.broadcaster, FakeRateLimits.of(1));
        assertThat(new EditMessageService(rationed).edit(new EditMessageUseCase.Command(anna, room.id(), said, "once")))
                .isNotNull();
        assertRefused(
                ErrorCode.RATE_LIMITED,
                () -> new DeleteMessageService(rationed)
                        .delete(new DeleteMessageUseCase.Command(anna, room.id(), said)));
        assertThat(textOf(said)).contains(new MessageText("once"));
    }

    @Test
    void a_command_does_not_print_the_text() {
        assertThat(new EditMessageUseCase.Command(anna, room.id(), said, "secret").toString())
                .doesNotContain("secret");
    }

    private void assertUnchanged() {
        assertThat(textOf(said)).contains(new MessageText("hello"));
        assertThat(world.broadcaster.events()).isEmpty();
    }

    private Optional<MessageText> textOf(MessageId id) {
        return world.storage.messages().find(room.id(), id).orElseThrow().text();
    }

    private List<FormerText> formerTexts(Caller caller, MessageId id) {
        return formerTexts(caller, id, 10);
    }

    private List<FormerText> formerTexts(Caller caller, MessageId id, int limit) {
        return new ListFormerTextsService(world.authorization, world.storage.messages(), world.storage.formerTexts())
                .list(new ListFormerTextsUseCase.Query(caller, room.id(), id, Sequence.START, limit));
    }

    private RoomEvent edit(Caller caller, MessageId id, String text) {
        return new EditMessageService(change).edit(new EditMessageUseCase.Command(caller, room.id(), id, text));
    }

    private RoomEvent delete(Caller caller, MessageId id) {
        return new DeleteMessageService(change).delete(new DeleteMessageUseCase.Command(caller, room.id(), id));
    }

    private MessageChange change(RoomLog log, RoomEventBroadcaster broadcaster, RateLimits limits) {
        return new MessageChange(
                world.authorization, world.storage.messages(), new RoomAct(log, broadcaster, world.clock), limits);
    }
}
