package org.hexachat.adapter.websocket.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hexachat.testkit.fixture.Samples.anyUserId;

import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.user.UserId;
import org.junit.jupiter.api.Test;

class SeatsTest {

    private final Seats seats = new Seats(2, 1);

    @Test
    void a_seat_that_was_given_back_is_there_again_once() {
        Seat one = seats.take(0);
        seats.take(0);
        one.giveBack();
        one.giveBack();
        seats.take(0);
        assertThatThrownBy(() -> seats.take(0)).isInstanceOf(ChatException.class);
    }

    @Test
    void a_user_has_only_so_many_and_gets_them_back() {
        UserId user = anyUserId();
        Seat first = seats.take(0);
        first.assignTo(user);
        Seat second = seats.take(0);
        assertThatThrownBy(() -> second.assignTo(user)).isInstanceOf(ChatException.class);
        first.giveBack();
        second.assignTo(user);
    }

    @Test
    void a_handshake_that_never_became_a_connection_gives_its_seat_back_in_time() {
        Seat abandoned = seats.take(0);
        Seat open = seats.take(0);
        assertThat(open.occupy()).isTrue();
        long later = Seats.MAX_HANDSHAKE.toNanos() + 1;
        assertThat(seats.take(later)).isNotNull();
        assertThat(abandoned.occupy()).isFalse();
        assertThatThrownBy(() -> seats.take(later)).isInstanceOf(ChatException.class);
    }

    @Test
    void nobody_gets_a_seat_while_the_server_stops() {
        seats.refuseAll();
        assertThatThrownBy(() -> seats.take(0)).isInstanceOf(ChatException.class);
    }
}
