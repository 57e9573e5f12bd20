package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.aDeletion;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.aReply;
import static org.hexachat.testkit.fixture.Samples.anEdit;
import static org.hexachat.testkit.fixture.Samples.anyClientId;
import static org.hexachat.testkit.fixture.Samples.anyMessageId;
import static org.hexachat.testkit.fixture.Samples.theMessageOf;

import java.util.Optional;
import org.hexachat.application.port.out.RoomLog.AppendOutcome;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Mentions;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.message.Reply;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.Test;

/** Messages that answer others. */
abstract class RoomLogReplyClauses extends RoomLogReactionClauses {
    @Test
    void an_answer_says_what_it_answers_wherever_it_is_read() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        MessageId root = theMessageOf(append(aMessage(room, anna, "root")));
        RoomEvent reply = append(aReply(room, anna, root, "first"));
        assertThat(replyOf(reply)).contains(new Reply(root, root));
        assertThat(eventsOf(room).getLast()).isEqualTo(reply);
        assertThat(stored(room, theMessageOf(reply))).contains(new Reply(root, root));
        assertThat(storage()
                        .messages()
                        .latest(room.id(), 1)
                        .orElseThrow()
                        .messages()
                        .getFirst()
                        .reply())
                .contains(new Reply(root, root));
        assertThat(stored(room, root)).isEmpty();
    }

    @Test
    void an_answer_to_an_answer_belongs_to_the_thread_that_that_one_belongs_to() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        MessageId root = theMessageOf(append(aMessage(room, anna, "root")));
        MessageId first = theMessageOf(append(aReply(room, anna, root, "first")));
        RoomEvent second = append(aReply(room, anna, first, "second"));
        assertThat(replyOf(second)).contains(new Reply(first, root));
        append(aDeletion(room, anna, root));
        assertThat(replyOf(append(aReply(room, anna, first, "third")))).contains(new Reply(first, root));
    }

    @Test
    void an_edit_and_a_deletion_leave_what_a_message_answers() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        MessageId root = theMessageOf(append(aMessage(room, anna, "root")));
        MessageId reply = theMessageOf(append(aReply(room, anna, root, "first")));
        append(anEdit(room, anna, reply, "better"));
        assertThat(stored(room, reply)).contains(new Reply(root, root));
        append(aDeletion(room, anna, reply));
        assertThat(stored(room, reply)).contains(new Reply(root, root));
    }

    @Test
    void nothing_answers_what_is_not_there_or_was_deleted_or_is_in_another_room() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        MessageId gone = theMessageOf(append(aMessage(room, anna, "root")));
        append(aDeletion(room, anna, gone));
        Room other = someRoom();
        MessageId elsewhere = theMessageOf(append(aMessage(other, someMemberOf(other), "elsewhere")));
        assertRefused(ErrorCode.MESSAGE_NOT_FOUND, () -> append(aReply(room, anna, gone, "hi")));
        assertRefused(ErrorCode.MESSAGE_NOT_FOUND, () -> append(aReply(room, anna, elsewhere, "hi")));
        assertRefused(ErrorCode.MESSAGE_NOT_FOUND, () -> append(aReply(room, anna, anyMessageId(), "hi")));
        assertThat(eventsOf(room)).hasSize(3);
    }

    @Test
    void a_repeated_answer_is_answered_with_the_first_also_when_what_it_answers_is_gone() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        MessageId root = theMessageOf(append(aMessage(room, anna, "root")));
        MessagePosted posted = new MessagePosted(
                anyMessageId(),
                new MessageText("once"),
                Optional.of(anyClientId()),
                Mentions.NONE,
                Optional.of(Reply.to(root)));
        PendingEvent pending = aMessage(room, anna, "x");
        PendingEvent reply = new PendingEvent(room.id(), pending.actor(), pending.at(), posted);
        RoomEvent first = append(reply);
        append(aDeletion(room, anna, root));
        assertThat(storage().log().append(reply)).isEqualTo(new AppendOutcome.Repeated(first));
    }

    private static Optional<Reply> replyOf(RoomEvent event) {
        return ((MessagePosted) event.change()).reply();
    }

    private Optional<Reply> stored(Room room, MessageId id) {
        return storage().messages().find(room.id(), id).orElseThrow().reply();
    }
}
