package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aLeave;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.anyMessageId;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.theActor;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.log.RoomHistory;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageId;
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

    private RoomHistory latest(Room room, int limit) {
        return storage().messages().latest(room.id(), limit).orElseThrow();
    }

    private static List<String> texts(RoomHistory history) {
        return history.messages().stream()
                .map(message -> message.text().orElseThrow().value())
                .toList();
    }
}
