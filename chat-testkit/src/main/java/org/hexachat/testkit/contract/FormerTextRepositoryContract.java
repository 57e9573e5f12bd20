package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aDeletion;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.anEdit;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.theActor;
import static org.hexachat.testkit.fixture.Samples.theMessageOf;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.hexachat.application.port.out.FormerTextRepository;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.FormerText;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.Test;

/** What every {@link FormerTextRepository} must do. */
public abstract class FormerTextRepositoryContract extends StorageContract {
    @Test
    void every_edit_keeps_what_the_message_said_before_and_who_changed_it() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        User moderator = someMemberOf(room);
        MessageId message = say(room, anna, "one");
        RoomEvent second =
                storage().log().append(anEdit(room, anna, message, "two")).event();
        RoomEvent third = storage()
                .log()
                .append(anEdit(room, moderator, message, "three"))
                .event();
        assertThat(all(room, message))
                .containsExactly(
                        new FormerText(second.sequence(), theActor(anna), NOON, new MessageText("one")),
                        new FormerText(third.sequence(), theActor(moderator), NOON, new MessageText("two")));
        assertThat(all(room, say(room, anna, "never edited"))).isEmpty();
        assertThat(all(someRoom(), message)).isEmpty();
    }

    @Test
    void edits_that_are_committed_together_keep_each_of_their_texts() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        MessageId message = say(room, anna, "0");
        CompletableFuture.allOf(IntStream.rangeClosed(1, 20)
                        .mapToObj(i -> storage().log().submit(anEdit(room, anna, message, String.valueOf(i))))
                        .map(CompletionStage::toCompletableFuture)
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(all(room, message))
                .extracting(former -> former.text().value())
                .containsExactlyElementsOf(
                        IntStream.range(0, 20).mapToObj(String::valueOf).toList());
    }

    @Test
    void a_message_that_was_deleted_never_said_anything() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        MessageId message = say(room, anna, "one");
        storage().log().append(anEdit(room, anna, message, "two"));
        storage().log().append(aDeletion(room, anna, message));
        assertThat(all(room, message)).isEmpty();
    }

    @Test
    void lists_page_by_page_in_the_order_of_the_edits() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        MessageId message = say(room, anna, "0");
        for (int i = 1; i <= 5; i++) {
            storage().log().append(anEdit(room, anna, message, String.valueOf(i)));
        }
        List<FormerText> all = all(room, message);
        assertThat(texts().of(room.id(), message, Sequence.START, 2)).isEqualTo(all.subList(0, 2));
        assertThat(texts().of(room.id(), message, all.get(1).edit(), 2)).isEqualTo(all.subList(2, 4));
        assertThat(texts().of(room.id(), message, all.getLast().edit(), 2)).isEmpty();
    }

    @Test
    void deleted_accounts_keep_their_edits_without_their_names() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        MessageId message = say(room, anna, "one");
        storage().log().append(anEdit(room, anna, message, "two"));
        storage().users().delete(anna.id());
        assertThat(all(room, message))
                .singleElement()
                .satisfies(former -> assertThat(former.editor().name()).isEqualTo(Username.DELETED));
    }

    @Test
    void a_room_that_is_gone_has_no_former_texts() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        MessageId message = say(room, anna, "one");
        storage().log().append(anEdit(room, anna, message, "two"));
        assertThat(storage().log().delete(room.id())).isTrue();
        assertThat(all(room, message)).isEmpty();
        assertThat(texts().of(anyRoomId(), message, Sequence.START, 10)).isEmpty();
    }

    private MessageId say(Room room, User author, String text) {
        return theMessageOf(storage().log().append(aMessage(room, author, text)).event());
    }

    private List<FormerText> all(Room room, MessageId message) {
        return texts().of(room.id(), message, Sequence.START, 100);
    }

    private FormerTextRepository texts() {
        return storage().formerTexts();
    }
}
