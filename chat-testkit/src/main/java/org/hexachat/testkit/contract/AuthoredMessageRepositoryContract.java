package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.aDeletion;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aLeave;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.anEdit;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.theMessageOf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hexachat.domain.message.AuthoredPage;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every {@link org.hexachat.application.port.out.AuthoredMessageRepository} must do. What was prepared for searching is found as
 * what was not.
 */
public abstract class AuthoredMessageRepositoryContract extends StorageContract {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void all_that_somebody_said_is_found_in_all_rooms_and_nothing_of_others(boolean prepared) {
        User anna = someone();
        User boris = someone();
        Room one = aRoomWith(anna, boris);
        Room two = aRoomWith(anna, boris);
        aRoomWith(anna, boris);
        say(one, anna, "a");
        say(one, boris, "not mine");
        say(two, anna, "b");
        say(one, anna, "c");
        prepare(prepared);
        assertThat(texts(anna)).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(rooms(anna, 1)).contains(one.id(), two.id()).isSortedAccordingTo(byId());
        assertThat(texts(someone())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_was_said_in_a_room_that_was_left_is_found_and_so_is_what_an_account_said_that_is_gone(boolean prepared) {
        User anna = someone();
        Room room = aRoomWith(anna);
        say(room, anna, "before I left");
        prepare(prepared);
        storage().log().append(aLeave(room, anna));
        assertThat(texts(anna)).containsExactly("before I left");
        storage().users().delete(anna.id());
        assertThat(texts(anna)).containsExactly("before I left");
        assertThat(all(anna.id(), 1).getFirst().author().name()).isEqualTo(Username.DELETED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void messages_come_as_they_read_now_and_deleted_ones_without_a_text(boolean prepared) {
        User anna = someone();
        Room room = aRoomWith(anna);
        MessageId edited = say(room, anna, "first");
        MessageId deleted = say(room, anna, "second");
        prepare(prepared);
        storage().log().append(anEdit(room, anna, edited, "better"));
        storage().log().append(aDeletion(room, anna, deleted));
        assertThat(all(anna.id(), 10))
                .isEqualTo(List.of(
                        storage().messages().find(room.id(), edited).orElseThrow(),
                        storage().messages().find(room.id(), deleted).orElseThrow()));
    }

    @Test
    void pages_follow_each_other_without_a_hole_or_a_double_while_more_is_said_and_prepared() {
        User anna = someone();
        Room room = aRoomWith(anna);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            say(room, anna, "m" + i);
            expected.add("m" + i);
        }
        storage().search().index(12);
        List<String> found = new ArrayList<>();
        Optional<Sequence> next = Optional.of(Sequence.START);
        for (int i = 0; next.isPresent(); i++) {
            AuthoredPage page = storage().authoredMessages().page(anna.id(), room.id(), next.orElseThrow(), 4);
            assertThat(page.messages()).hasSizeLessThanOrEqualTo(4);
            page.messages().forEach(message -> found.add(textOf(message)));
            next = page.next();
            if (i < 5) {
                say(room, anna, "later" + i);
                expected.add("later" + i);
                storage().search().index(7);
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void a_room_that_is_gone_holds_nothing() {
        User anna = someone();
        Room room = aRoomWith(anna);
        say(room, anna, "gone");
        storage().search().index(ALL);
        storage().log().delete(room.id());
        assertThat(texts(anna)).isEmpty();
        assertThat(storage().authoredMessages().page(anna.id(), anyRoomId(), Sequence.START, 1))
                .isEqualTo(AuthoredPage.NOTHING);
    }

    @Test
    void what_was_prepared_is_counted() {
        User anna = someone();
        Room room = aRoomWith(anna);
        IntStream.range(0, 3).forEach(i -> say(room, anna, "m" + i));
        storage().search().index(ALL);
        assertThat(storage().authoredMessages().count(anna.id())).isEqualTo(3);
        assertThat(storage().authoredMessages().count(someone().id())).isZero();
    }

    private void prepare(boolean prepared) {
        if (prepared) {
            storage().search().index(ALL);
        }
    }

    private Room aRoomWith(User... members) {
        Room room = someRoom();
        for (User member : members) {
            storage().log().append(aJoin(room, member));
        }
        return room;
    }

    private MessageId say(Room room, User author, String text) {
        return theMessageOf(storage().log().append(aMessage(room, author, text)).event());
    }

    private List<String> texts(User author) {
        return all(author.id(), 2).stream()
                .map(AuthoredMessageRepositoryContract::textOf)
                .toList();
    }

    private static String textOf(Message message) {
        return message.text().map(MessageText::value).orElse("-");
    }

    private List<Message> all(UserId author, int limit) {
        List<Message> all = new ArrayList<>();
        for (RoomId room : rooms(author, limit)) {
            Optional<Sequence> next = Optional.of(Sequence.START);
            while (next.isPresent()) {
                AuthoredPage page = storage().authoredMessages().page(author, room, next.orElseThrow(), limit);
                all.addAll(page.messages());
                next = page.next();
            }
        }
        return all;
    }

    /** All rooms that are given, page by page. */
    private List<RoomId> rooms(User author, int limit) {
        return rooms(author.id(), limit);
    }

    private List<RoomId> rooms(UserId author, int limit) {
        List<RoomId> all = new ArrayList<>();
        List<RoomId> page;
        do {
            Optional<RoomId> after = all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
            page = storage().authoredMessages().roomsOf(author, after, limit);
            all.addAll(page);
        } while (page.size() == limit);
        return all;
    }

    private static Comparator<RoomId> byId() {
        return Comparator.comparing(room -> room.value().toString());
    }
}
