package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hexachat.testkit.fixture.ChatAssertions.answerOf;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.aDeletion;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aKick;
import static org.hexachat.testkit.fixture.Samples.aLeave;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.aRename;
import static org.hexachat.testkit.fixture.Samples.aRoomOf;
import static org.hexachat.testkit.fixture.Samples.anEdit;
import static org.hexachat.testkit.fixture.Samples.anyClientId;
import static org.hexachat.testkit.fixture.Samples.anyMessageId;
import static org.hexachat.testkit.fixture.Samples.anyRoomName;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hexachat.application.port.out.RoomLog.AppendOutcome;
import org.hexachat.application.port.out.RoomLog.AppendOutcome.Appended;
import org.hexachat.application.port.out.RoomLog.AppendOutcome.Repeated;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange.OfMessage;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Events that nobody waits for. */
abstract class RoomLogSubmitClauses extends RoomLogRepeatClauses {
    private static final int MANY = 60;

    @Test
    void a_submitted_event_is_durable_once_it_is_answered() {
        Room room = someRoom();
        PendingEvent join = aJoin(room, someone());
        assertThat(answerOf(submit(join))).isEqualTo(new Appended(join.placedAt(new Sequence(1))));
        assertThat(eventsOf(room)).containsExactly(join.placedAt(new Sequence(1)));
    }

    @Test
    void what_one_thread_submits_gets_its_places_in_that_order_in_each_room() {
        List<Room> rooms = Stream.generate(this::someRoom).limit(3).toList();
        User author = someone();
        rooms.forEach(room -> append(aJoin(room, author)));
        List<CompletionStage<AppendOutcome>> answers = new ArrayList<>();
        List<PendingEvent> asked = IntStream.range(0, MANY)
                .mapToObj(i -> aMessage(rooms.get(i % rooms.size()), author, "m" + i))
                .toList();
        asked.forEach(event -> answers.add(submit(event)));
        for (int i = 0; i < MANY; i++) {
            Sequence place = new Sequence(2 + i / rooms.size());
            assertThat(answerOf(answers.get(i)))
                    .isEqualTo(new Appended(asked.get(i).placedAt(place)));
        }
    }

    @Test
    void what_is_appended_comes_after_what_the_same_thread_submitted() {
        Room room = someRoom();
        User author = someMemberOf(room);
        CompletionStage<AppendOutcome> first = submit(aMessage(room, author, "first"));
        Sequence second = append(aMessage(room, author, "second")).sequence();
        assertThat(second.isAfter(answerOf(first).event().sequence())).isTrue();
    }

    @Test
    void what_is_submitted_may_build_on_what_was_submitted_before() {
        Room room = someRoom();
        User user = someone();
        PendingEvent message = aMessage(room, user, "hi");
        MessageId id = ((OfMessage) message.change()).id();
        List<CompletionStage<AppendOutcome>> answers = Stream.of(
                        aJoin(room, user),
                        message,
                        anEdit(room, user, id, "hi there"),
                        aDeletion(room, user, id),
                        aLeave(room, user),
                        aJoin(room, user))
                .map(this::submit)
                .toList();
        assertThat(answers).allSatisfy(answer -> assertThat(answerOf(answer)).isInstanceOf(Appended.class));
        assertThat(eventsOf(room)).hasSize(answers.size());
    }

    @Test
    void an_event_that_fails_fails_alone_and_leaves_no_hole() {
        Room room = someRoom();
        Room other = someRoom();
        User author = someMemberOf(room);
        append(aJoin(other, author));
        CompletionStage<AppendOutcome> first = submit(aMessage(room, author, "first"));
        CompletionStage<AppendOutcome> stranger = submit(aMessage(room, someone(), "stranger"));
        CompletionStage<AppendOutcome> taken = submit(aRename(room, author, other.name()));
        CompletionStage<AppendOutcome> elsewhere = submit(aMessage(other, author, "elsewhere"));
        CompletionStage<AppendOutcome> nowhere = submit(aMessage(aRoomOf(author), author, "nowhere"));
        CompletionStage<AppendOutcome> unknown = submit(anEdit(room, author, anyMessageId(), "unknown"));
        CompletionStage<AppendOutcome> last = submit(aMessage(room, author, "last"));
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> answerOf(stranger));
        assertRefused(ErrorCode.ROOM_NAME_TAKEN, () -> answerOf(taken));
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> answerOf(nowhere));
        assertRefused(ErrorCode.MESSAGE_NOT_FOUND, () -> answerOf(unknown));
        assertThat(answerOf(first).event().sequence()).isEqualTo(new Sequence(2));
        assertThat(answerOf(elsewhere).event().sequence()).isEqualTo(new Sequence(2));
        assertThat(answerOf(last).event().sequence()).isEqualTo(new Sequence(3));
        assertThat(eventsOf(room)).hasSize(3);
    }

    @Test
    void what_is_submitted_is_refused_as_what_is_appended() {
        Room room = someRoom();
        User member = someMemberOf(room);
        User gone = someone();
        storage().users().delete(gone.id());
        assertRefused(ErrorCode.ROOM_ALREADY_MEMBER, () -> answerOf(submit(aJoin(room, member))));
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> answerOf(submit(aLeave(room, someone()))));
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> answerOf(submit(aKick(room, member, someone()))));
        assertRefused(ErrorCode.MESSAGE_NOT_FOUND, () -> answerOf(submit(aDeletion(room, member, anyMessageId()))));
        assertRefused(ErrorCode.TOKEN_INVALID, () -> answerOf(submit(aJoin(room, gone))));
        assertThat(eventsOf(room)).hasSize(1);
    }

    @Test
    void a_message_that_is_submitted_twice_is_stored_once() {
        Room room = someRoom();
        User author = someMemberOf(room);
        ClientId once = anyClientId();
        CompletionStage<AppendOutcome> first = submit(aMessage(room, author, "hi", once));
        CompletionStage<AppendOutcome> again = submit(aMessage(room, author, "hi", once));
        CompletionStage<AppendOutcome> next = submit(aMessage(room, author, "next"));
        RoomEvent stored = answerOf(first).event();
        assertThat(answerOf(again)).isEqualTo(new Repeated(stored));
        assertThat(answerOf(next).event().sequence())
                .isEqualTo(stored.sequence().next());
    }

    @Test
    void what_is_submitted_is_no_part_of_a_transaction() {
        Room room = someRoom();
        PendingEvent join = aJoin(room, someone());
        List<CompletionStage<AppendOutcome>> answers = new ArrayList<>();
        assertThatThrownBy(() -> storage().transactions().inTransaction(() -> {
                    answers.add(submit(join));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(answerOf(answers.getFirst())).isInstanceOf(Appended.class);
        assertThat(eventsOf(room)).hasSize(1);
    }

    @Test
    void of_many_rooms_that_are_given_one_name_together_one_gets_it() {
        User owner = someone();
        RoomName wanted = anyRoomName();
        List<Room> rooms = Stream.generate(this::someRoom).limit(4).toList();
        List<CompletionStage<AppendOutcome>> answers =
                rooms.stream().map(room -> submit(aRename(room, owner, wanted))).toList();
        List<Boolean> renamed = answers.stream()
                .map(answer -> Race.wins(() -> answerOf(answer), ErrorCode.ROOM_NAME_TAKEN))
                .toList();
        assertThat(renamed).containsOnlyOnce(true);
    }

    @RepeatedTest(3)
    void what_many_threads_submit_for_several_rooms_leaves_no_hole_and_each_gets_its_own_answer() {
        List<Room> rooms = Stream.generate(this::someRoom).limit(3).toList();
        List<Boolean> answered = Race.between(6, i -> talker(rooms));
        assertThat(answered).containsOnly(true);
        rooms.forEach(room -> assertThat(
                        eventsOf(room).stream().map(event -> event.sequence().value()))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 6 + 6 * MANY / rooms.size())
                        .boxed()
                        .toList()));
    }

    private Callable<Boolean> talker(List<Room> rooms) {
        User author = someone();
        rooms.forEach(room -> append(aJoin(room, author)));
        List<PendingEvent> asked = IntStream.range(0, MANY)
                .mapToObj(i -> aMessage(rooms.get(i % rooms.size()), author, "m" + i))
                .toList();
        return () -> {
            List<CompletionStage<AppendOutcome>> answers =
                    asked.stream().map(this::submit).toList();
            for (int i = 0; i < MANY; i++) {
                RoomEvent event = answerOf(answers.get(i)).event();
                assertThat(event).isEqualTo(asked.get(i).placedAt(event.sequence()));
            }
            return true;
        };
    }

    private CompletionStage<AppendOutcome> submit(PendingEvent event) {
        return storage().log().submit(event);
    }
}
