package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.aDeletion;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aLeave;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.anEdit;
import static org.hexachat.testkit.fixture.Samples.anyClientId;
import static org.hexachat.testkit.fixture.Samples.theMessageOf;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.hexachat.application.port.out.RoomLog.AppendOutcome;
import org.hexachat.domain.log.RoomChange.MessageWithdrawn;
import org.hexachat.domain.log.RoomChange.WithText;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Mentions;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.Test;

/** Whom messages mean. */
abstract class RoomLogMentionClauses extends RoomLogWithdrawalClauses {
    @Test
    void a_message_means_the_members_it_names_wherever_it_is_read() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        User boris = someMemberOf(room);
        User stranger = someone();
        RoomEvent said = said(room, anna, "hi " + at(boris) + ", " + at(stranger) + " and @nobody");
        Mentions onlyBoris = new Mentions(Set.of(boris.id()), false);
        assertThat(mentions(said)).isEqualTo(onlyBoris);
        assertThat(mentions(eventsOf(room).getLast())).isEqualTo(onlyBoris);
        assertThat(found(room, said).mentions()).isEqualTo(onlyBoris);
        assertThat(storage()
                        .messages()
                        .page(room.id(), MessagePage.newest(1))
                        .getFirst()
                        .mentions())
                .isEqualTo(onlyBoris);
        assertThat(storage()
                        .messages()
                        .latest(room.id(), 1)
                        .orElseThrow()
                        .messages()
                        .getFirst()
                        .mentions())
                .isEqualTo(onlyBoris);
    }

    @Test
    void a_message_means_the_whole_room_and_several_members_at_once() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        User boris = someMemberOf(room);
        RoomEvent said = said(room, anna, at(boris) + " @room " + at(boris));
        assertThat(mentions(said)).isEqualTo(new Mentions(Set.of(boris.id()), true));
        RoomEvent both = said(room, anna, at(boris) + " " + at(anna));
        assertThat(mentions(eventsOf(room).getLast()))
                .isEqualTo(mentions(both))
                .isEqualTo(new Mentions(Set.of(anna.id(), boris.id()), false));
    }

    @Test
    void who_joins_just_before_is_meant_and_who_left_just_before_is_not() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        User leaving = someMemberOf(room);
        User coming = someone();
        String text = at(leaving) + " " + at(coming);
        List<AppendOutcome> outcomes = Stream.of(aLeave(room, leaving), aJoin(room, coming), aMessage(room, anna, text))
                .map(storage().log()::submit)
                .toList()
                .stream()
                .map(CompletionStage::toCompletableFuture)
                .map(future -> future.join())
                .toList();
        assertThat(mentions(outcomes.getLast().event())).isEqualTo(new Mentions(Set.of(coming.id()), false));
    }

    @Test
    void an_edit_means_whom_the_new_text_names_and_the_first_text_meant_whom_it_named() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        User boris = someMemberOf(room);
        RoomEvent said = said(room, anna, "hi " + at(anna));
        RoomEvent edited = storage()
                .log()
                .append(anEdit(room, anna, theMessageOf(said), "hi " + at(boris)))
                .event();
        Mentions onlyBoris = new Mentions(Set.of(boris.id()), false);
        assertThat(mentions(edited)).isEqualTo(onlyBoris);
        assertThat(found(room, said).mentions()).isEqualTo(onlyBoris);
        List<RoomEvent> events = eventsOf(room);
        assertThat(mentions(events.getLast())).isEqualTo(onlyBoris);
        assertThat(mentions(events.get(events.size() - 2))).isEqualTo(new Mentions(Set.of(anna.id()), false));
        storage().log().append(anEdit(room, anna, theMessageOf(said), "nobody"));
        assertThat(found(room, said).mentions()).isEqualTo(Mentions.NONE);
        assertThat(mentions(eventsOf(room).get(events.size() - 1))).isEqualTo(onlyBoris);
    }

    @Test
    void a_repeated_send_is_answered_with_whom_the_first_means_now() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        User boris = someMemberOf(room);
        ClientId once = anyClientId();
        storage().log().append(aMessage(room, anna, at(boris), once));
        RoomEvent again = storage()
                .log()
                .append(aMessage(room, anna, "something else", once))
                .event();
        assertThat(mentions(again)).isEqualTo(new Mentions(Set.of(boris.id()), false));
    }

    @Test
    void a_deleted_message_means_nobody() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        User boris = someMemberOf(room);
        RoomEvent said = said(room, anna, at(boris) + " @room");
        storage().log().append(anEdit(room, anna, theMessageOf(said), at(boris) + " again"));
        storage().log().append(aDeletion(room, anna, theMessageOf(said)));
        assertThat(found(room, said).mentions()).isEqualTo(Mentions.NONE);
        assertThat(eventsOf(room).stream().map(RoomEvent::change).filter(MessageWithdrawn.class::isInstance))
                .hasSize(2);
    }

    private RoomEvent said(Room room, User author, String text) {
        return storage().log().append(aMessage(room, author, text)).event();
    }

    private Message found(Room room, RoomEvent said) {
        return storage().messages().find(room.id(), theMessageOf(said)).orElseThrow();
    }

    private static String at(User user) {
        return "@" + user.username().value() + " ";
    }

    private static Mentions mentions(RoomEvent event) {
        return ((WithText) event.change()).mentions();
    }
}
