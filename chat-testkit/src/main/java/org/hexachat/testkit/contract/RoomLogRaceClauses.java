package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aLeave;
import static org.hexachat.testkit.fixture.Samples.aMessage;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.RoomChange.MemberLeft;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Many threads in one room. Stochastic: green proves little, red proves a fault. */
abstract class RoomLogRaceClauses extends RoomLogTransactionClauses {
    private static final int WRITERS = 6;
    private static final int EACH = 30;

    @RepeatedTest(3)
    void many_writers_leave_no_hole_and_no_double_and_what_one_wrote_stays_in_order() {
        Room room = someRoom();
        List<RoomWalk> walks =
                Race.between(WRITERS, i -> () -> new RoomWalk(storage().log(), room, someone()).run(EACH));
        List<RoomEvent> all = eventsOf(room);
        String seeds = "seeds " + walks.stream().map(RoomWalk::seed).toList();
        assertThat(all.stream().map(event -> event.sequence().value()))
                .as(seeds)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, all.size()).boxed().toList());
        walks.forEach(walk ->
                assertThat(all.stream().filter(walk::isMine)).as(seeds).containsExactlyElementsOf(walk.written()));
    }

    @RepeatedTest(3)
    void a_sequence_is_seen_only_after_every_smaller_one_and_together_with_its_message() {
        Room room = someRoom();
        AtomicInteger writing = new AtomicInteger(WRITERS);
        Race.between(WRITERS + 2, i -> i < WRITERS ? writer(room, writing) : reader(room, writing));
    }

    @Test
    void of_many_joins_of_one_person_at_once_one_counts() {
        Room room = someRoom();
        User user = someone();
        List<Boolean> joined =
                Race.between(8, i -> () -> Race.wins(() -> append(aJoin(room, user)), ErrorCode.ROOM_ALREADY_MEMBER));
        assertThat(joined).containsOnlyOnce(true);
        assertThat(eventsOf(room)).hasSize(1);
    }

    @RepeatedTest(3)
    void nobody_is_heard_after_they_left() {
        Room room = someRoom();
        User user = someMemberOf(room);
        Race.<Boolean>between(
                4,
                i -> () -> i == 0
                        ? Race.wins(() -> append(aLeave(room, user)), ErrorCode.ROOM_NOT_MEMBER)
                        : chatter(room, user, ErrorCode.ROOM_NOT_MEMBER));
        assertThat(eventsOf(room).getLast().change()).isInstanceOf(MemberLeft.class);
    }

    @RepeatedTest(3)
    void nothing_is_left_of_a_room_that_is_deleted_while_people_talk() {
        Room room = someRoom();
        User user = someMemberOf(room);
        Race.<Boolean>between(
                4,
                i -> () -> i == 0 ? storage().log().delete(room.id()) : chatter(room, user, ErrorCode.ROOM_NOT_FOUND));
        assertThat(eventsOf(room)).isEmpty();
        assertThat(storage().messages().latest(room.id(), 10)).isEmpty();
        assertThat(storage().memberships().roomsOf(user.id())).isEmpty();
    }

    private boolean chatter(Room room, User user, ErrorCode end) {
        int said = 0;
        while (said < EACH && Race.wins(() -> append(aMessage(room, user, "still here")), end)) {
            said++;
        }
        return said < EACH;
    }

    private Callable<Boolean> writer(Room room, AtomicInteger writing) {
        User author = someMemberOf(room);
        return () -> {
            try {
                LongStream.range(0, EACH).forEach(i -> append(aMessage(room, author, "m" + i)));
                return true;
            } finally {
                writing.decrementAndGet();
            }
        };
    }

    private Callable<Boolean> reader(Room room, AtomicInteger writing) {
        return () -> {
            while (writing.get() > 0) {
                RoomLook.at(storage(), room).check();
            }
            return true;
        };
    }
}
