package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.aDeletion;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.aReply;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.theMessageOf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexachat.application.port.out.ThreadRepository;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.message.ThreadSummary;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.Test;

/** What every {@link ThreadRepository} must do, and what messages tell of their threads. */
public abstract class ThreadRepositoryContract extends StorageContract {
    @Test
    void a_thread_is_told_with_how_many_answered_and_the_latest_of_them() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        User reader = someMemberOf(room);
        MessageId root = say(room, anna, "root");
        MessageId alone = say(room, anna, "alone");
        MessageId first = answer(room, anna, root, "first");
        RoomEvent second =
                storage().log().append(aReply(room, anna, first, "second")).event();
        assertThat(threads().of(room.id(), List.of(root, alone, first), reader.id()))
                .isEqualTo(Map.of(root, new ThreadSummary(2, second.sequence(), false)));
        assertThat(threads().of(room.id(), List.of(), reader.id())).isEmpty();
        assertThat(threads().of(anyRoomId(), List.of(root), reader.id())).isEmpty();
    }

    @Test
    void what_was_deleted_no_longer_counts_and_is_not_listed() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        MessageId root = say(room, anna, "root");
        RoomEvent first =
                storage().log().append(aReply(room, anna, root, "first")).event();
        MessageId second = answer(room, anna, root, "second");
        storage().log().append(aDeletion(room, anna, second));
        assertThat(threads().of(room.id(), List.of(root), anna.id()))
                .isEqualTo(Map.of(root, new ThreadSummary(1, first.sequence(), true)));
        assertThat(texts(room, root, MessagePage.newest(10))).containsExactly("first");
        storage().log().append(aDeletion(room, anna, theMessageOf(first)));
        assertThat(threads().of(room.id(), List.of(root), anna.id())).isEmpty();
        assertThat(texts(room, root, MessagePage.newest(10))).isEmpty();
    }

    @Test
    void answers_are_listed_oldest_first_from_either_end() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        MessageId root = say(room, anna, "root");
        RoomEvent first = storage().log().append(aReply(room, anna, root, "1")).event();
        answer(room, anna, root, "2");
        say(room, anna, "between");
        answer(room, anna, theMessageOf(first), "3");
        answer(room, anna, say(room, anna, "other root"), "elsewhere");
        assertThat(texts(room, root, MessagePage.newest(10))).containsExactly("1", "2", "3");
        assertThat(texts(room, root, MessagePage.newest(2))).containsExactly("2", "3");
        assertThat(texts(room, root, new MessagePage(first.sequence(), MessagePage.Direction.AFTER, 1)))
                .containsExactly("2");
        assertThat(texts(someRoom(), root, MessagePage.newest(10))).isEmpty();
    }

    @Test
    void who_answers_and_who_is_answered_follow_until_they_say_otherwise() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        User boris = someMemberOf(room);
        User clara = someMemberOf(room);
        MessageId root = say(room, anna, "root");
        answer(room, boris, root, "first");
        assertThat(follows(room, root, anna)).isTrue();
        assertThat(follows(room, root, boris)).isTrue();
        assertThat(follows(room, root, clara)).isFalse();
        threads().follow(room.id(), root, boris.id(), false);
        threads().follow(room.id(), root, clara.id(), true);
        answer(room, boris, root, "second");
        assertThat(follows(room, root, boris)).isFalse();
        assertThat(follows(room, root, clara)).isTrue();
        threads().follow(room.id(), root, boris.id(), true);
        assertThat(follows(room, root, boris)).isTrue();
    }

    @Test
    void a_thread_can_be_followed_before_anybody_answers() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        User clara = someMemberOf(room);
        MessageId root = say(room, anna, "root");
        threads().follow(room.id(), root, clara.id(), true);
        answer(room, anna, root, "first");
        assertThat(follows(room, root, clara)).isTrue();
    }

    @Test
    void a_room_that_is_gone_has_no_threads() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        MessageId root = say(room, anna, "root");
        answer(room, anna, root, "first");
        assertThat(storage().log().delete(room.id())).isTrue();
        assertThat(threads().of(room.id(), List.of(root), anna.id())).isEmpty();
    }

    private MessageId say(Room room, User author, String text) {
        return theMessageOf(storage().log().append(aMessage(room, author, text)).event());
    }

    private MessageId answer(Room room, User author, MessageId to, String text) {
        return theMessageOf(
                storage().log().append(aReply(room, author, to, text)).event());
    }

    private List<String> texts(Room room, MessageId thread, MessagePage page) {
        return storage().messages().replies(room.id(), thread, page).stream()
                .map(Message::text)
                .flatMap(Optional::stream)
                .map(MessageText::value)
                .toList();
    }

    private boolean follows(Room room, MessageId thread, User user) {
        return threads()
                .of(room.id(), List.of(thread), user.id())
                .values()
                .iterator()
                .next()
                .following();
    }

    private ThreadRepository threads() {
        return storage().threads();
    }
}
