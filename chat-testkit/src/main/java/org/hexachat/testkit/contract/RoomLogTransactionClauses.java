package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.aRoomOf;

import java.time.Instant;
import java.util.Optional;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.Test;

/** The log inside of a transaction. */
abstract class RoomLogTransactionClauses extends StorageContract {
    RoomEvent append(PendingEvent pending) {
        return storage().log().append(pending).event();
    }

    static PendingEvent at(Instant instant, PendingEvent pending) {
        return new PendingEvent(pending.room(), pending.actor(), instant, pending.change());
    }

    @Test
    void a_transaction_that_fails_undoes_the_event_and_what_it_says() {
        Room room = someRoom();
        User user = someone();
        failAfter(() -> append(aJoin(room, user)));
        assertThat(eventsOf(room)).isEmpty();
        assertThat(storage().memberships().find(room.id(), user.id())).isEmpty();
        assertThat(append(aJoin(room, user)).sequence()).isEqualTo(new Sequence(1));
    }

    @Test
    void a_transaction_that_fails_undoes_a_message() {
        Room room = someRoom();
        User user = someMemberOf(room);
        failAfter(() -> append(aMessage(room, user, "never said")));
        assertThat(eventsOf(room)).hasSize(1);
        assertThat(storage().messages().latest(room.id(), 10).orElseThrow().messages())
                .isEmpty();
    }

    @Test
    void a_transaction_that_fails_undoes_the_making_of_a_room() {
        Room room = aRoomOf(someone());
        failAfter(() -> storage().log().create(room, Optional.empty()));
        assertThat(storage().rooms().findById(room.id())).isEmpty();
        storage().log().create(room, Optional.empty());
        assertThat(storage().rooms().findById(room.id())).contains(room);
    }

    @Test
    void a_transaction_that_fails_undoes_the_deleting_of_a_room() {
        Room room = someRoom();
        User member = someMemberOf(room);
        failAfter(() -> storage().log().delete(room.id()));
        assertThat(storage().rooms().findById(room.id())).contains(room);
        assertThat(eventsOf(room)).hasSize(1);
        assertThat(storage().memberships().find(room.id(), member.id())).isPresent();
    }

    @Test
    void nobody_else_sees_an_event_before_its_transaction_ends() {
        Room room = someRoom();
        User user = someone();
        storage().transactions().inTransaction(() -> {
            append(aJoin(room, user));
            assertThat(Race.elsewhere(() -> eventsOf(room))).isEmpty();
            assertThat(Race.elsewhere(() -> storage().memberships().find(room.id(), user.id())))
                    .isEmpty();
        });
        assertThat(Race.elsewhere(() -> eventsOf(room))).hasSize(1);
    }

    void failAfter(Runnable work) {
        assertThatThrownBy(() -> storage().transactions().inTransaction(() -> {
                    work.run();
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
    }
}
