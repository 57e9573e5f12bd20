package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aLeave;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.aRoomOf;
import static org.hexachat.testkit.fixture.Samples.anyClientId;
import static org.hexachat.testkit.fixture.Samples.theActor;

import java.util.List;
import java.util.stream.LongStream;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.RoomLog.AppendOutcome;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.Test;

/**
 * What every {@link RoomLog} must do. Untested: that {@code storage.unavailable} leaves it open whether something happened,
 * since both answers are right; that a full queue is {@code server.busy}, since its bound is the
 * adapter's; which of {@code room.not_member} and the first answer somebody gets who left and repeats a
 * message, since the port leaves it open.
 */
public abstract class RoomLogContract extends RoomLogRoomClauses {
    @Test
    void the_first_event_of_a_room_has_sequence_one_and_the_next_one_more() {
        Room room = someRoom();
        User member = someone();
        assertThat(append(aJoin(room, member)).sequence()).isEqualTo(new Sequence(1));
        assertThat(append(aMessage(room, member, "hi")).sequence()).isEqualTo(new Sequence(2));
    }

    @Test
    void each_room_counts_for_itself() {
        Room room = someRoom();
        append(aMessage(room, someMemberOf(room), "hi"));
        assertThat(append(aJoin(someRoom(), someone())).sequence()).isEqualTo(new Sequence(1));
    }

    @Test
    void a_new_event_is_what_was_asked_for_at_its_place() {
        Room room = someRoom();
        PendingEvent pending = aJoin(room, someone());
        AppendOutcome expected = new AppendOutcome.Appended(pending.placedAt(new Sequence(1)));
        assertThat(storage().log().append(pending)).isEqualTo(expected);
    }

    @Test
    void every_kind_of_event_reads_back_as_it_was_written() {
        Room room = someRoom();
        User user = someone();
        RoomEvent joined = append(aJoin(room, user));
        RoomEvent said = append(aMessage(room, user, "a\n\tb 'quoted' \\ 🏕️ हिन्दी עברית", anyClientId()));
        RoomEvent plain = append(aMessage(room, user, "no client id"));
        RoomEvent left = append(aLeave(room, user));
        assertThat(eventsOf(room)).containsExactly(joined, said, plain, left);
    }

    @Test
    void instants_are_kept_to_the_microsecond_and_do_not_decide_the_order() {
        Room room = someRoom();
        User user = someMemberOf(room);
        append(at(NOON.plusNanos(123_456_000), aMessage(room, user, "first")));
        append(at(NOON.minusSeconds(60), aMessage(room, user, "second")));
        assertThat(eventsOf(room).subList(1, 3))
                .extracting(RoomEvent::at)
                .containsExactly(NOON.plusNanos(123_456_000), NOON.minusSeconds(60));
    }

    @Test
    void who_sees_a_join_sees_the_membership() {
        Room room = someRoom();
        User user = someMemberOf(room);
        assertThat(storage().memberships().find(room.id(), user.id())).isPresent();
    }

    @Test
    void who_sees_a_leave_sees_no_membership() {
        Room room = someRoom();
        User user = someMemberOf(room);
        append(aLeave(room, user));
        assertThat(storage().memberships().find(room.id(), user.id())).isEmpty();
    }

    @Test
    void who_sees_the_event_of_a_message_sees_the_message() {
        Room room = someRoom();
        RoomEvent event = append(aMessage(room, someMemberOf(room), "hi"));
        assertThat(storage().messages().latest(room.id(), 10).orElseThrow().messages())
                .extracting(message -> message.sequence())
                .containsExactly(event.sequence());
    }

    @Test
    void who_left_can_join_again() {
        Room room = someRoom();
        User user = someMemberOf(room);
        append(aLeave(room, user));
        assertThat(append(aJoin(room, user)).sequence()).isEqualTo(new Sequence(3));
    }

    @Test
    void refuses_a_room_that_is_not_there() {
        User user = someone();
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> append(aJoin(aRoomOf(user), user)));
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> append(aMessage(aRoomOf(user), user, "hi")));
    }

    @Test
    void refuses_a_message_and_a_leave_of_who_is_no_member() {
        Room room = someRoom();
        User stranger = someone();
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> append(aMessage(room, stranger, "hi")));
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> append(aLeave(room, stranger)));
        assertThat(eventsOf(room)).isEmpty();
        assertThat(storage().messages().latest(room.id(), 10).orElseThrow().messages())
                .isEmpty();
    }

    @Test
    void refuses_a_join_of_who_is_a_member() {
        Room room = someRoom();
        User member = someMemberOf(room);
        assertRefused(ErrorCode.ROOM_ALREADY_MEMBER, () -> append(aJoin(room, member)));
    }

    @Test
    void what_is_refused_leaves_no_hole() {
        Room room = someRoom();
        User member = someMemberOf(room);
        assertRefused(ErrorCode.ROOM_ALREADY_MEMBER, () -> append(aJoin(room, member)));
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> append(aMessage(room, someone(), "hi")));
        assertThat(append(aMessage(room, member, "hi")).sequence()).isEqualTo(new Sequence(2));
    }

    @Test
    void events_are_read_page_by_page_without_loss() {
        Room room = someRoom();
        User member = someMemberOf(room);
        LongStream.range(1, 5).forEach(i -> append(aMessage(room, member, "m" + i)));
        assertThat(sequences(room, 0, 2)).containsExactly(1L, 2L);
        assertThat(sequences(room, 2, 2)).containsExactly(3L, 4L);
        assertThat(sequences(room, 4, 2)).containsExactly(5L);
        assertThat(sequences(room, 5, 2)).isEmpty();
        assertThat(sequences(room, 99, 2)).isEmpty();
    }

    @Test
    void events_of_a_deleted_account_are_signed_by_nobody() {
        Room room = someRoom();
        User user = someMemberOf(room);
        storage().users().delete(user.id());
        assertThat(eventsOf(room).getFirst().actor().id())
                .isEqualTo(theActor(user).id());
        assertThat(eventsOf(room).getFirst().actor().name()).isEqualTo(Username.DELETED);
    }

    private List<Long> sequences(Room room, long after, int limit) {
        return events(storage().log().eventsAfter(room.id(), new Sequence(after), limit)).stream()
                .map(event -> event.sequence().value())
                .toList();
    }
}
