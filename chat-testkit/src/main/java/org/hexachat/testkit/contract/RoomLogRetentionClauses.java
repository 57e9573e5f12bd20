package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aDeletion;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aLeave;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.aSessionOf;
import static org.hexachat.testkit.fixture.Samples.anEdit;
import static org.hexachat.testkit.fixture.Samples.anyClientId;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.anySessionId;
import static org.hexachat.testkit.fixture.Samples.anyUserId;
import static org.hexachat.testkit.fixture.Samples.theMessageOf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hexachat.application.port.out.RoomLog.AppendOutcome.Repeated;
import org.hexachat.application.port.out.RoomLog.ReadingRight;
import org.hexachat.domain.log.EventRetention;
import org.hexachat.domain.log.LogExtent;
import org.hexachat.domain.log.LogSlice;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.readstate.NotificationLevel;
import org.hexachat.domain.readstate.ReadState;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/**
 * How far back a log reaches. Everything here that may go is older than what any other clause writes, so that a store may be
 * shared. Untested: how much one call takes, since that is the adapter's to choose.
 */
abstract class RoomLogRetentionClauses extends RoomLogChangeClauses {
    private static final Duration AGE = Duration.ofDays(7);
    private static final Instant OLD = NOON.minus(AGE.multipliedBy(5));
    private static final Instant YOUNG = NOON.minus(AGE).plusSeconds(1);

    @Test
    void an_extent_is_what_the_log_holds() {
        Room room = someRoom();
        assertThat(extentOf(room.id())).contains(extent(0, 0));
        append(aMessage(room, someMemberOf(room), "hi"));
        assertThat(extentOf(room.id())).contains(extent(0, 2));
        assertThat(extentOf(anyRoomId())).isEmpty();
        storage().log().delete(room.id());
        assertThat(extentOf(room.id())).isEmpty();
    }

    @Test
    void who_may_read_is_an_open_session_and_a_member() {
        Room room = someRoom();
        User member = someMemberOf(room);
        Session session = aSessionOf(member);
        storage().sessions().add(session);
        assertThat(right(session, member, room))
                .isEqualTo(new ReadingRight(
                        true,
                        Optional.of(extent(0, 1)),
                        Optional.of(ReadState.ofNewMember(room.id(), new Sequence(1)))));
        assertThat(right(session, someone(), room).isMember()).isFalse();
        assertThat(right(session, member, someRoom()).isMember()).isFalse();
        append(aLeave(room, member));
        storage().sessions().revoke(session.id());
        assertThat(right(session, member, room))
                .isEqualTo(new ReadingRight(false, Optional.of(extent(0, 2)), Optional.empty()));
        storage().log().delete(room.id());
        assertThat(right(session, member, room)).isEqualTo(new ReadingRight(false, Optional.empty(), Optional.empty()));
    }

    @Test
    void with_the_right_to_read_comes_what_was_read() {
        Room room = someRoom();
        User member = someMemberOf(room);
        Session session = aSessionOf(member);
        storage().sessions().add(session);
        append(aMessage(room, member, "hi"));
        storage().readStates().advance(room.id(), member.id(), new Sequence(2));
        storage().readStates().changeNotifications(room.id(), member.id(), NotificationLevel.MENTIONS);
        assertThat(right(session, member, room).readState())
                .contains(new ReadState(room.id(), new Sequence(2), NotificationLevel.MENTIONS));
    }

    private ReadingRight right(Session session, User user, Room room) {
        return storage().log().readingRight(session.id(), user.id(), room.id());
    }

    @Test
    void the_epoch_stays_the_same() {
        assertThat(storage().log().epoch()).isEqualTo(storage().log().epoch());
    }

    @Test
    void the_newest_events_stay_however_old_they_are() {
        Room room = someRoom();
        write(room, OLD, OLD, OLD, OLD, OLD);
        List<RoomEvent> all = eventsOf(room);
        trim(3);
        assertThat(extentOf(room.id())).contains(extent(2, 5));
        assertThat(eventsAfter(room, 2)).isEqualTo(all.subList(2, 5));
        assertThat(eventsAfter(room, 4)).isEqualTo(all.subList(4, 5));
        assertThat(storage().log().positionsOf(List.of(room.id()))).containsEntry(room.id(), new Sequence(5));
    }

    @Test
    void what_is_young_stays_however_much_it_is() {
        Room room = someRoom();
        write(room, OLD, OLD, YOUNG, YOUNG, NOON);
        trim(1);
        assertThat(extentOf(room.id())).contains(extent(2, 5));
    }

    @Test
    void what_is_old_stays_behind_what_is_young() {
        Room room = someRoom();
        write(room, OLD, YOUNG, OLD, OLD, OLD);
        trim(1);
        assertThat(extentOf(room.id())).contains(extent(1, 5));
        assertThat(eventsAfter(room, 1)).hasSize(4);
    }

    @Test
    void a_log_of_which_nothing_may_go_stays_whole() {
        Room room = someRoom();
        write(room, OLD, OLD, OLD);
        trim(3);
        assertThat(extentOf(room.id())).contains(extent(0, 3));
        assertThat(eventsOf(room)).hasSize(3);
    }

    @Test
    void who_was_gone_for_too_long_is_told_nothing_rather_than_a_part() {
        Room room = someRoom();
        write(room, OLD, OLD, OLD, OLD);
        trim(2);
        for (long position : new long[] {0, 1}) {
            assertThat(storage().log().eventsAfter(room.id(), new Sequence(position), ALL))
                    .isEqualTo(new LogSlice.Trimmed());
        }
    }

    @Test
    void a_log_is_trimmed_in_as_many_steps_as_it_takes_and_then_no_more() {
        Room room = someRoom();
        write(room, IntStream.range(0, 250).mapToObj(i -> OLD).toArray(Instant[]::new));
        assertThat(trim(10)).isGreaterThanOrEqualTo(240);
        assertThat(extentOf(room.id())).contains(extent(240, 250));
        assertThat(storage().log().trim(new EventRetention(10, AGE), NOON)).isZero();
    }

    @Test
    void a_trimmed_log_goes_on_where_it_was() {
        Room room = someRoom();
        User author = write(room, OLD, OLD, OLD);
        trim(1);
        assertThat(append(aMessage(room, author, "next")).sequence()).isEqualTo(new Sequence(4));
        assertThat(eventsAfter(room, 2)).hasSize(2);
    }

    @Test
    void messages_outlive_their_events() {
        Room room = someRoom();
        User author = write(room, OLD, OLD, OLD, OLD);
        List<Message> before = storage().messages().page(room.id(), MessagePage.newest(10));
        trim(1);
        assertThat(before).hasSize(3);
        assertThat(storage().messages().page(room.id(), MessagePage.newest(10))).isEqualTo(before);
        assertThat(storage().messages().latest(room.id(), 10).orElseThrow().messages())
                .isEqualTo(before);
        assertThat(storage().memberships().find(room.id(), author.id())).isPresent();
    }

    @Test
    void a_message_whose_event_is_gone_is_repeated_edited_and_deleted_as_before() {
        Room room = someRoom();
        User author = someone();
        append(at(OLD, aJoin(room, author)));
        ClientId once = anyClientId();
        RoomEvent posted = append(at(OLD, aMessage(room, author, "hi", once)));
        MessageId id = theMessageOf(posted);
        append(at(OLD, aMessage(room, author, "last")));
        trim(1);
        assertThat(storage().log().append(aMessage(room, author, "hi", once))).isEqualTo(new Repeated(posted));
        append(anEdit(room, author, id, "edited"));
        assertThat(storage().messages().find(room.id(), id).orElseThrow().text())
                .contains(new MessageText("edited"));
        append(aDeletion(room, author, id));
        assertThat(storage().messages().find(room.id(), id).orElseThrow().isDeleted())
                .isTrue();
        assertThat(extentOf(room.id())).contains(extent(2, 5));
    }

    @RepeatedTest(3)
    void who_reads_while_a_log_is_trimmed_sees_all_that_follows_or_is_told() {
        Room room = someRoom();
        User author = write(room, OLD);
        AtomicBoolean writing = new AtomicBoolean(true);
        List<Boolean> done = Race.between(
                3,
                i -> i == 0
                        ? writer(room, author, writing)
                        : i == 1
                                ? reader(room, writing)
                                : () -> {
                                    while (writing.get()) {
                                        trim(3);
                                    }
                                    return true;
                                });
        assertThat(done).containsOnly(true);
    }

    private Callable<Boolean> writer(Room room, User author, AtomicBoolean writing) {
        return () -> {
            try {
                IntStream.range(0, 60).forEach(i -> append(at(OLD, aMessage(room, author, "m" + i))));
                return true;
            } finally {
                writing.set(false);
            }
        };
    }

    private Callable<Boolean> reader(Room room, AtomicBoolean writing) {
        return () -> {
            while (writing.get()) {
                long position = extentOf(room.id()).orElseThrow().trimmed().value();
                if (storage().log().eventsAfter(room.id(), new Sequence(position), ALL)
                        instanceof LogSlice.Events(List<RoomEvent> events)) {
                    assertThat(events.stream().map(event -> event.sequence().value()))
                            .containsExactlyElementsOf(LongStream.rangeClosed(position + 1, position + events.size())
                                    .boxed()
                                    .toList());
                }
            }
            return true;
        };
    }

    /** Somebody joins at the first of these instants and says something at each other one. */
    private User write(Room room, Instant... instants) {
        User author = someone();
        append(at(instants[0], aJoin(room, author)));
        IntStream.range(1, instants.length).forEach(i -> append(at(instants[i], aMessage(room, author, "m" + i))));
        return author;
    }

    /** Trims at noon until there is nothing more to take. */
    private int trim(int kept) {
        EventRetention retention = new EventRetention(kept, AGE);
        return IntStream.generate(() -> storage().log().trim(retention, NOON))
                .limit(ALL)
                .takeWhile(taken -> taken > 0)
                .sum();
    }

    private List<RoomEvent> eventsAfter(Room room, long position) {
        return events(storage().log().eventsAfter(room.id(), new Sequence(position), ALL));
    }

    /** As anybody sees it: what a log holds does not hang on who asks. */
    private Optional<LogExtent> extentOf(RoomId room) {
        return storage().log().readingRight(anySessionId(), anyUserId(), room).extent();
    }

    private static LogExtent extent(long trimmed, long last) {
        return new LogExtent(new Sequence(trimmed), new Sequence(last));
    }
}
