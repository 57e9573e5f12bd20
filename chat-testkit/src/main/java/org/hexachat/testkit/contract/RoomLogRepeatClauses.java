package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aLeave;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.anyClientId;

import java.util.List;
import org.hexachat.application.port.out.RoomLog.AppendOutcome;
import org.hexachat.application.port.out.RoomLog.AppendOutcome.Appended;
import org.hexachat.application.port.out.RoomLog.AppendOutcome.Repeated;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.Test;

/** A message is stored once for its author, room and client id. */
abstract class RoomLogRepeatClauses extends RoomLogRaceClauses {
    @Test
    void a_repeated_message_gets_the_first_answer_and_is_not_stored_again() {
        Room room = someRoom();
        User author = someMemberOf(room);
        ClientId once = anyClientId();
        RoomEvent first = append(aMessage(room, author, "first", once));
        AppendOutcome again = storage().log().append(aMessage(room, author, "second", once));
        assertThat(again).isEqualTo(new Repeated(first));
        assertThat(eventsOf(room)).hasSize(2).last().isEqualTo(first);
        assertThat(storage().messages().latest(room.id(), 10).orElseThrow().messages())
                .hasSize(1);
    }

    @Test
    void a_repeat_leaves_no_hole() {
        Room room = someRoom();
        User author = someMemberOf(room);
        ClientId once = anyClientId();
        RoomEvent first = append(aMessage(room, author, "hi", once));
        append(aMessage(room, author, "hi", once));
        assertThat(append(aMessage(room, author, "next")).sequence())
                .isEqualTo(first.sequence().next());
    }

    @Test
    void a_message_is_known_again_after_its_author_left_and_came_back() {
        Room room = someRoom();
        User author = someMemberOf(room);
        ClientId once = anyClientId();
        RoomEvent first = append(aMessage(room, author, "hi", once));
        append(aLeave(room, author));
        append(aJoin(room, author));
        assertThat(storage().log().append(aMessage(room, author, "hi", once))).isEqualTo(new Repeated(first));
    }

    @Test
    void two_authors_may_use_one_client_id() {
        Room room = someRoom();
        ClientId shared = anyClientId();
        append(aMessage(room, someMemberOf(room), "mine", shared));
        User other = someMemberOf(room);
        assertThat(storage().log().append(aMessage(room, other, "yours", shared)))
                .isInstanceOf(Appended.class);
    }

    @Test
    void one_author_may_use_one_client_id_in_two_rooms() {
        Room here = someRoom();
        Room there = someRoom();
        User author = someMemberOf(here);
        append(aJoin(there, author));
        ClientId shared = anyClientId();
        append(aMessage(here, author, "here", shared));
        assertThat(storage().log().append(aMessage(there, author, "there", shared)))
                .isInstanceOf(Appended.class);
    }

    @Test
    void messages_without_a_client_id_are_never_repeats() {
        Room room = someRoom();
        User author = someMemberOf(room);
        append(aMessage(room, author, "hi"));
        assertThat(storage().log().append(aMessage(room, author, "hi"))).isInstanceOf(Appended.class);
    }

    @Test
    void the_same_message_sent_many_times_at_once_is_stored_once_and_answered_alike() {
        Room room = someRoom();
        User author = someMemberOf(room);
        ClientId once = anyClientId();
        List<AppendOutcome> outcomes =
                Race.between(8, i -> () -> storage().log().append(aMessage(room, author, "hi " + i, once)));
        assertThat(outcomes.stream().filter(Appended.class::isInstance)).hasSize(1);
        assertThat(outcomes.stream().map(AppendOutcome::event).distinct()).hasSize(1);
        assertThat(eventsOf(room)).hasSize(2);
        assertThat(append(aMessage(room, author, "next")).sequence().value()).isEqualTo(3);
    }
}
