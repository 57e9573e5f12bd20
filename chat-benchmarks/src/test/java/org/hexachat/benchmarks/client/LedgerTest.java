package org.hexachat.benchmarks.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final int SENDER = 0;
    private static final int RECEIVER = 1;

    private final Ledger ledger = new Ledger(new Crowd("room_", 2, 1, 1));

    @Test
    void owes_each_message_to_each_receiver_and_is_settled_when_all_have_it() {
        send(1);
        receive(SENDER, 1);
        assertThat(ledger.isSettled()).isFalse();

        receive(RECEIVER, 1);
        assertThat(ledger.isSettled()).isTrue();
        assertThat(ledger.lost()).isZero();
    }

    @Test
    void counts_what_never_came_as_lost() {
        send(3);
        receive(RECEIVER, 1, 3);
        receive(SENDER, 1, 2, 3);

        assertThat(ledger.lost()).isEqualTo(1);
        assertThat(ledger.outOfOrder()).isZero();
    }

    @Test
    void counts_what_came_again_as_doubled_and_not_as_delivered() {
        send(2);
        receive(RECEIVER, 1, 2, 2, 1);
        receive(SENDER, 1, 2);

        assertThat(ledger.doubled()).isEqualTo(2);
        assertThat(ledger.delivered()).isEqualTo(4);
    }

    @Test
    void counts_what_came_after_a_later_one_as_out_of_order_and_not_as_lost() {
        send(3);
        receive(RECEIVER, 3, 1, 2);
        receive(SENDER, 1, 2, 3);

        assertThat(ledger.outOfOrder()).isEqualTo(2);
        assertThat(ledger.lost()).isZero();
        assertThat(ledger.doubled()).isZero();
    }

    @Test
    void counts_what_came_late_and_then_again_as_doubled() {
        send(3);
        receive(RECEIVER, 1, 3, 2, 2);

        assertThat(ledger.outOfOrder()).isEqualTo(1);
        assertThat(ledger.doubled()).isEqualTo(1);
    }

    @Test
    void keeps_the_senders_of_one_receiver_apart() {
        Ledger two = new Ledger(new Crowd("room_", 4, 2, 2));
        assertThat(two.next(1, 2)).isEqualTo(1);
        assertThat(two.next(3, 2)).isEqualTo(1);

        assertThat(two.receive(3, 1, 1)).isTrue();
        assertThat(two.receive(3, 3, 1)).isTrue();
        assertThat(two.doubled()).isZero();
        assertThat(two.expected()).isEqualTo(4);
    }

    private void send(int messages) {
        for (int number = 1; number <= messages; number++) {
            assertThat(ledger.next(SENDER, 2)).isEqualTo(number);
        }
    }

    private void receive(int receiver, int... numbers) {
        for (int number : numbers) {
            ledger.receive(receiver, SENDER, number);
        }
    }
}
