package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aDeletion;
import static org.hexachat.testkit.fixture.Samples.aLeave;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.anEdit;
import static org.hexachat.testkit.fixture.Samples.anyMessageId;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.theActor;
import static org.hexachat.testkit.fixture.Samples.theMessageOf;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.log.RoomHistory;
import org.hexachat.domain.message.Mentions;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.Test;

/** What every {@link MessageRepository} must do. That both of its answers are of one moment, RoomLogContract tests. */
public abstract class MessageRepositoryContract extends StorageContract {
    @Test
    void gives_back_what_was_said() {
        Room room = someRoom();
        User author = someMemberOf(room);
        MessageId id = anyMessageId();
        MessageText text = new MessageText("a\n\tb 'quoted' \\ 🏕️ हिन्दी עברית");
        storage()
                .log()
                .append(new PendingEvent(
                        room.id(),
                        theActor(author),
                        NOON.plusNanos(123_456_000),
                        new MessagePosted(id, text, Optional.empty())));
        assertThat(latest(room, 10).messages())
                .containsExactly(new Message(
                        id,
                        room.id(),
                        new Sequence(2),
                        theActor(author),
                        Optional.of(text),
                        Mentions.NONE,
                        NOON.plusNanos(123_456_000),
                        Optional.empty()));
    }

    @Test
    void a_text_of_the_greatest_length_comes_back_whole() {
        Room room = someRoom();
        String longest = "🏕".repeat(MessageText.MAX_CODE_POINTS);
        storage().log().append(aMessage(room, someMemberOf(room), longest));
        assertThat(texts(latest(room, 1)).getFirst()).isEqualTo(longest);
    }

    @Test
    void an_empty_room_has_no_messages_and_is_at_its_start() {
        assertThat(latest(someRoom(), 10)).isEqualTo(new RoomHistory(List.of(), Sequence.START));
    }

    @Test
    void a_room_that_is_gone_has_no_history() {
        assertThat(storage().messages().latest(anyRoomId(), 10)).isEmpty();
    }

    @Test
    void the_latest_come_oldest_first_and_as_many_as_asked_for() {
        Room room = someRoom();
        User author = someMemberOf(room);
        IntStream.rangeClosed(1, 5).forEach(i -> storage().log().append(aMessage(room, author, "m" + i)));
        assertThat(texts(latest(room, 3))).containsExactly("m3", "m4", "m5");
        assertThat(texts(latest(room, 1))).containsExactly("m5");
        assertThat(texts(latest(room, 5))).containsExactly("m1", "m2", "m3", "m4", "m5");
        assertThat(texts(latest(room, RoomHistory.MAX_MESSAGES))).hasSize(5);
    }

    @Test
    void the_position_counts_events_that_are_no_messages_too() {
        Room room = someRoom();
        User author = someMemberOf(room);
        storage().log().append(aMessage(room, author, "hi"));
        storage().log().append(aLeave(room, author));
        assertThat(latest(room, 10).position()).isEqualTo(new Sequence(3));
        assertThat(texts(latest(room, 1))).containsExactly("hi");
    }

    @Test
    void the_messages_of_who_left_stay() {
        Room room = someRoom();
        User author = someMemberOf(room);
        storage().log().append(aMessage(room, author, "hi"));
        storage().log().append(aLeave(room, author));
        assertThat(latest(room, 10).messages()).extracting(Message::author).containsExactly(theActor(author));
    }

    @Test
    void rooms_do_not_mix() {
        Room room = someRoom();
        storage().log().append(aMessage(room, someMemberOf(room), "here"));
        Room other = someRoom();
        storage().log().append(aMessage(other, someMemberOf(other), "there"));
        assertThat(texts(latest(room, 10))).containsExactly("here");
    }

    @Test
    void a_page_is_the_part_that_is_nearest_to_the_edge_and_comes_oldest_first() {
        Room room = someRoom();
        User author = someMemberOf(room);
        IntStream.rangeClosed(2, 7).forEach(i -> storage().log().append(aMessage(room, author, "m" + i)));
        assertThat(texts(page(room, MessagePage.newest(2)))).containsExactly("m6", "m7");
        assertThat(texts(page(room, before(6, 2)))).containsExactly("m4", "m5");
        assertThat(texts(page(room, before(4, 10)))).containsExactly("m2", "m3");
        assertThat(texts(page(room, after(4, 2)))).containsExactly("m5", "m6");
        assertThat(texts(page(room, after(0, 10)))).hasSize(6);
        assertThat(page(room, before(2, 10))).isEmpty();
        assertThat(page(room, after(7, 10))).isEmpty();
        assertThat(storage().messages().page(anyRoomId(), MessagePage.newest(10)))
                .isEmpty();
    }

    @Test
    void a_page_counts_messages_and_not_other_events() {
        Room room = someRoom();
        User author = someMemberOf(room);
        MessageId first = theMessageOf(
                storage().log().append(aMessage(room, author, "first")).event());
        storage().log().append(anEdit(room, author, first, "edited"));
        storage().log().append(aLeave(room, someMemberOf(room)));
        storage().log().append(aMessage(room, author, "last"));
        assertThat(texts(page(room, MessagePage.newest(2)))).containsExactly("edited", "last");
        assertThat(texts(page(room, after(2, 10)))).containsExactly("last");
    }

    @Test
    void a_deleted_message_stands_in_a_page_without_its_text_and_not_among_the_latest() {
        Room room = someRoom();
        User author = someMemberOf(room);
        storage().log().append(aMessage(room, author, "first"));
        MessageId deleted = theMessageOf(
                storage().log().append(aMessage(room, author, "second")).event());
        storage().log().append(aMessage(room, author, "third"));
        storage().log().append(aDeletion(room, author, deleted));
        assertThat(page(room, MessagePage.newest(10)))
                .extracting(Message::text)
                .containsExactly(
                        Optional.of(new MessageText("first")), Optional.empty(), Optional.of(new MessageText("third")));
        assertThat(texts(latest(room, 2))).containsExactly("first", "third");
        assertThat(latest(room, 2).position()).isEqualTo(new Sequence(5));
        assertThat(storage().messages().find(room.id(), deleted))
                .contains(new Message(
                        deleted,
                        room.id(),
                        new Sequence(3),
                        theActor(author),
                        Optional.empty(),
                        Mentions.NONE,
                        NOON,
                        Optional.empty()));
    }

    @Test
    void a_message_is_found_in_its_own_room_alone() {
        Room room = someRoom();
        User author = someMemberOf(room);
        MessageId id = theMessageOf(
                storage().log().append(aMessage(room, author, "hi")).event());
        assertThat(storage().messages().find(room.id(), id))
                .contains(latest(room, 1).messages().getFirst());
        assertThat(storage().messages().find(someRoom().id(), id)).isEmpty();
        assertThat(storage().messages().find(room.id(), anyMessageId())).isEmpty();
        storage().log().delete(room.id());
        assertThat(storage().messages().find(room.id(), id)).isEmpty();
    }

    private List<Message> page(Room room, MessagePage page) {
        return storage().messages().page(room.id(), page);
    }

    private static MessagePage before(long edge, int limit) {
        return new MessagePage(new Sequence(edge), MessagePage.Direction.BEFORE, limit);
    }

    private static MessagePage after(long edge, int limit) {
        return new MessagePage(new Sequence(edge), MessagePage.Direction.AFTER, limit);
    }

    private RoomHistory latest(Room room, int limit) {
        return storage().messages().latest(room.id(), limit).orElseThrow();
    }

    private static List<String> texts(RoomHistory history) {
        return texts(history.messages());
    }

    private static List<String> texts(List<Message> messages) {
        return messages.stream()
                .map(message -> message.text().orElseThrow().value())
                .toList();
    }
}
