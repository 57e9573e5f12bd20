package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aDeletion;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aLeave;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.anEdit;
import static org.hexachat.testkit.fixture.Samples.anyClientId;
import static org.hexachat.testkit.fixture.Samples.anyMessageId;
import static org.hexachat.testkit.fixture.Samples.theActor;
import static org.hexachat.testkit.fixture.Samples.theMessageOf;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.out.RoomLog.AppendOutcome.Repeated;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomChange.MessageDeleted;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.log.RoomChange.MessageWithdrawn;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Mentions;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Messages that change. That no table keeps a deleted text is each adapter's own to test. */
abstract class RoomLogMessageClauses extends RoomLogSubmitClauses {
    @Test
    void an_edit_gets_a_place_of_its_own_and_the_message_keeps_its_place() {
        Room room = someRoom();
        User author = someMemberOf(room);
        RoomEvent posted = append(aMessage(room, author, "first"));
        MessageId id = theMessageOf(posted);
        append(aMessage(room, author, "between"));
        RoomEvent edited = append(at(NOON.plusSeconds(60), anEdit(room, author, id, "second")));
        assertThat(edited.sequence().value()).isEqualTo(4);
        assertThat(message(room, id))
                .isEqualTo(new Message(
                        id,
                        room.id(),
                        posted.sequence(),
                        theActor(author),
                        Optional.of(new MessageText("second")),
                        Mentions.NONE,
                        NOON,
                        Optional.of(NOON.plusSeconds(60))));
    }

    @Test
    void a_replay_tells_every_text_that_a_message_had() {
        Room room = someRoom();
        User author = someMemberOf(room);
        RoomEvent posted = append(aMessage(room, author, "first", anyClientId()));
        RoomEvent second = append(anEdit(room, author, theMessageOf(posted), "second"));
        RoomEvent third = append(anEdit(room, author, theMessageOf(posted), "third"));
        assertThat(eventsOf(room).subList(1, 4)).containsExactly(posted, second, third);
        assertThat(latestOf(room)).extracting(Message::text).containsExactly(Optional.of(new MessageText("third")));
    }

    @Test
    void a_deleted_text_is_nowhere() {
        Room room = someRoom();
        User author = someMemberOf(room);
        MessageId id = theMessageOf(append(aMessage(room, author, "first")));
        append(anEdit(room, author, id, "second"));
        append(aDeletion(room, author, id));
        assertThat(eventsOf(room).stream().skip(1).map(RoomEvent::change))
                .containsExactly(new MessageWithdrawn(id), new MessageWithdrawn(id), new MessageDeleted(id));
        assertThat(latestOf(room)).isEmpty();
        assertThat(message(room, id).text()).isEmpty();
        assertThat(storage().messages().page(room.id(), MessagePage.newest(10))).containsExactly(message(room, id));
    }

    @Test
    void what_is_withdrawn_keeps_its_place_and_who_did_it_and_when() {
        Room room = someRoom();
        User author = someMemberOf(room);
        RoomEvent posted = append(aMessage(room, author, "hi"));
        append(aDeletion(room, author, theMessageOf(posted)));
        assertThat(eventsOf(room).get(1))
                .isEqualTo(new RoomEvent(
                        posted.room(),
                        posted.sequence(),
                        posted.actor(),
                        posted.at(),
                        new MessageWithdrawn(theMessageOf(posted))));
    }

    @Test
    void a_deletion_leaves_other_messages_alone() {
        Room room = someRoom();
        User author = someMemberOf(room);
        RoomEvent kept = append(aMessage(room, author, "kept"));
        append(aDeletion(room, author, theMessageOf(append(aMessage(room, author, "deleted")))));
        assertThat(eventsOf(room)).contains(kept);
        assertThat(latestOf(room)).extracting(Message::id).containsExactly(theMessageOf(kept));
    }

    @Test
    void a_message_that_was_edited_is_repeated_with_the_text_that_it_has_now() {
        Room room = someRoom();
        User author = someMemberOf(room);
        ClientId once = anyClientId();
        RoomEvent posted = append(aMessage(room, author, "first", once));
        append(anEdit(room, author, theMessageOf(posted), "second"));
        RoomChange now = new MessagePosted(theMessageOf(posted), new MessageText("second"), Optional.of(once));
        assertThat(storage().log().append(aMessage(room, author, "first", once)))
                .isEqualTo(new Repeated(as(now, posted)));
        assertThat(eventsOf(room)).hasSize(3);
    }

    @Test
    void a_message_that_was_deleted_is_repeated_without_a_text_and_never_stored_again() {
        Room room = someRoom();
        User author = someMemberOf(room);
        ClientId once = anyClientId();
        RoomEvent posted = append(aMessage(room, author, "first", once));
        append(aDeletion(room, author, theMessageOf(posted)));
        assertThat(storage().log().append(aMessage(room, author, "first", once)))
                .isEqualTo(new Repeated(as(new MessageWithdrawn(theMessageOf(posted)), posted)));
        assertThat(latestOf(room)).isEmpty();
        assertThat(eventsOf(room)).hasSize(3);
    }

    @Test
    void refuses_a_change_of_a_message_that_is_not_there_and_leaves_no_hole() {
        Room room = someRoom();
        User author = someMemberOf(room);
        Room elsewhere = someRoom();
        append(aJoin(elsewhere, author));
        MessageId deleted = theMessageOf(append(aMessage(room, author, "deleted")));
        append(aDeletion(room, author, deleted));
        MessageId there = theMessageOf(append(aMessage(elsewhere, author, "there")));
        for (MessageId wrong : List.of(deleted, there, anyMessageId())) {
            assertRefused(ErrorCode.MESSAGE_NOT_FOUND, () -> append(anEdit(room, author, wrong, "never")));
            assertRefused(ErrorCode.MESSAGE_NOT_FOUND, () -> append(aDeletion(room, author, wrong)));
        }
        assertThat(append(aMessage(room, author, "next")).sequence().value()).isEqualTo(4);
        assertThat(message(elsewhere, there).text()).contains(new MessageText("there"));
    }

    @Test
    void an_author_who_left_changes_nothing_any_more() {
        Room room = someRoom();
        User author = someMemberOf(room);
        MessageId id = theMessageOf(append(aMessage(room, author, "hi")));
        append(aLeave(room, author));
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> append(anEdit(room, author, id, "changed")));
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> append(aDeletion(room, author, id)));
        assertThat(message(room, id).text()).contains(new MessageText("hi"));
    }

    @Test
    void somebody_else_may_change_a_message_without_a_membership_and_does_not_become_its_author() {
        Room room = someRoom();
        User author = someMemberOf(room);
        User moderator = someone();
        MessageId id = theMessageOf(append(aMessage(room, author, "hi")));
        RoomEvent edited = append(anEdit(room, moderator, id, "moderated"));
        assertThat(edited.actor()).isEqualTo(theActor(moderator));
        assertThat(message(room, id).author()).isEqualTo(theActor(author));
        append(aDeletion(room, moderator, id));
        assertThat(message(room, id).author()).isEqualTo(theActor(author));
        assertThat(message(room, id).isDeleted()).isTrue();
    }

    @Test
    void a_transaction_that_fails_undoes_an_edit_and_a_deletion() {
        Room room = someRoom();
        User author = someMemberOf(room);
        RoomEvent posted = append(aMessage(room, author, "hi"));
        failAfter(() -> append(anEdit(room, author, theMessageOf(posted), "never")));
        failAfter(() -> append(aDeletion(room, author, theMessageOf(posted))));
        assertThat(message(room, theMessageOf(posted)).text()).contains(new MessageText("hi"));
        assertThat(eventsOf(room)).hasSize(2).last().isEqualTo(posted);
    }

    @RepeatedTest(3)
    void nothing_is_left_of_a_text_that_is_edited_while_it_is_deleted() {
        Room room = someRoom();
        User author = someMemberOf(room);
        MessageId id = theMessageOf(append(aMessage(room, author, "hi")));
        List<Boolean> deleted = Race.between(
                4,
                i -> () -> i == 0
                        ? Race.wins(() -> append(aDeletion(room, author, id)), ErrorCode.MESSAGE_NOT_FOUND)
                        : editUntilItIsGone(room, author, id));
        assertThat(deleted).containsOnly(true);
        assertThat(eventsOf(room).getLast().change()).isEqualTo(new MessageDeleted(id));
        assertThat(eventsOf(room).stream().skip(1).limit(eventsOf(room).size() - 2L))
                .allMatch(event -> event.change().equals(new MessageWithdrawn(id)));
    }

    private boolean editUntilItIsGone(Room room, User author, MessageId id) {
        int edits = 0;
        while (edits < 1000
                && Race.wins(() -> append(anEdit(room, author, id, "edited")), ErrorCode.MESSAGE_NOT_FOUND)) {
            edits++;
        }
        return edits < 1000;
    }

    private Message message(Room room, MessageId id) {
        return storage().messages().find(room.id(), id).orElseThrow();
    }

    private List<Message> latestOf(Room room) {
        return storage().messages().latest(room.id(), 10).orElseThrow().messages();
    }

    private static RoomEvent as(RoomChange change, RoomEvent event) {
        return new RoomEvent(event.room(), event.sequence(), event.actor(), event.at(), change);
    }
}
