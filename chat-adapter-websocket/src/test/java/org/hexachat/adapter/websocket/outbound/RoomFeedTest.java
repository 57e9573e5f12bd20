package org.hexachat.adapter.websocket.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.aCaller;
import static org.hexachat.testkit.fixture.Samples.aUser;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RoomFeedTest {

    private static final long MUCH = 1 << 20;
    private static final int ROUNDS = 2_000;

    @Test
    void an_event_without_a_frame_only_takes_its_place() {
        RoomFeed feed = new RoomFeed(anyRoomId(), MUCH);
        Ear ear = new Ear();
        feed.add(ear.connection);
        feed.goLive(ear.connection, history(0));
        feed.accept(arrival(1));
        feed.accept(new Arrival(2, Optional.empty()));
        feed.accept(arrival(3));
        assertThat(ear.heard()).containsExactly("1", "3");
    }

    @Test
    void a_hole_is_claimed_by_one_until_it_is_healed() {
        RoomFeed feed = new RoomFeed(anyRoomId(), MUCH);
        Ear ear = new Ear();
        feed.add(ear.connection);
        feed.goLive(ear.connection, history(0));
        assertThat(feed.accept(arrival(1))).isFalse();
        assertThat(feed.accept(arrival(3))).isTrue();
        assertThat(feed.accept(arrival(4))).isFalse();
        feed.healed();
        assertThat(feed.accept(arrival(5))).isTrue();
    }

    @Test
    void a_history_older_than_what_is_kept_must_be_read_again() {
        RoomFeed feed = new RoomFeed(anyRoomId(), 0);
        Ear first = new Ear();
        feed.add(first.connection);
        feed.goLive(first.connection, history(0));
        Ear second = new Ear();
        feed.add(second.connection);
        feed.accept(arrival(1));
        assertThat(feed.goLive(second.connection, history(0))).isFalse();
        assertThat(second.heard()).isEmpty();
        assertThat(feed.goLive(second.connection, history(1))).isTrue();
        feed.accept(arrival(2));
        assertThat(second.heard()).containsExactly("1", "2");
    }

    @Test
    void a_history_that_was_read_before_the_one_the_feed_began_with_must_be_read_again() {
        RoomFeed feed = new RoomFeed(anyRoomId(), MUCH);
        Ear slow = new Ear();
        Ear quick = new Ear();
        feed.add(slow.connection);
        feed.add(quick.connection);
        assertThat(feed.goLive(quick.connection, history(3))).isTrue();
        assertThat(feed.goLive(slow.connection, history(2))).isFalse();
    }

    /** Stochastic, with the seed in the failure. Events come shuffled, doubled and lost; ears come and go between them. */
    @Test
    void everybody_hears_everything_once_and_in_order_whatever_arrives() {
        for (int round = 0; round < ROUNDS; round++) {
            long seed = RandomGenerator.getDefault().nextLong();
            new Storm(seed).rage();
        }
    }

    private static Arrival arrival(long sequence) {
        return new Arrival(sequence, Optional.of(new Frame("" + sequence, 100)));
    }

    /** The history of a room in which every event is a message that says its own sequence. */
    private static History history(long position) {
        return new History(
                LongStream.rangeClosed(1, position)
                        .mapToObj(i -> new Frame("" + i, 100))
                        .toList(),
                position);
    }

    /** A connection whose peer reads at once. */
    private static final class Ear {
        private final ScriptedPeer peer = new ScriptedPeer(ScriptedPeer.Habit.READS);
        private final ClientConnection connection = new ClientConnection(
                "ear",
                aCaller(aUser()),
                anyRoomId(),
                new Outbox(peer, MUCH, Runnable::run),
                new Pulse(System::nanoTime, Duration.ofHours(1), Duration.ofHours(1)));

        List<String> heard() {
            return peer.texts();
        }
    }

    /** One room on a bad day. The log holds what happened, also what was never told. */
    private static final class Storm {
        private final long seed;
        private final Random random;
        private final RoomFeed feed;
        private final List<Long> inFlight = new ArrayList<>();
        private final List<Ear> coming = new ArrayList<>();
        private final List<Ear> listening = new ArrayList<>();
        private final List<Long> historiesOnTheWay = new ArrayList<>();
        private long log;

        Storm(long seed) {
            this.seed = seed;
            this.random = new Random(seed);
            this.feed = new RoomFeed(anyRoomId(), random.nextInt(2_000));
        }

        void rage() {
            for (int step = 0; step < 60; step++) {
                switch (random.nextInt(6)) {
                    case 0, 1 -> happen();
                    case 2, 3 -> arrive();
                    case 4 -> come();
                    default -> goLive();
                }
            }
            settle();
            List<String> all =
                    LongStream.rangeClosed(1, log).mapToObj(i -> "" + i).toList();
            for (Ear ear : listening) {
                assertThat(ear.heard()).as("seed %d", seed).isEqualTo(all);
            }
        }

        private void happen() {
            log++;
            int copies = random.nextInt(3);
            for (int i = 0; i < copies; i++) {
                inFlight.add(log);
            }
        }

        private void arrive() {
            if (!inFlight.isEmpty()) {
                feed.accept(arrival(inFlight.remove(random.nextInt(inFlight.size()))));
            }
        }

        private void come() {
            Ear ear = new Ear();
            feed.add(ear.connection);
            coming.add(ear);
            historiesOnTheWay.add(log);
        }

        private void goLive() {
            if (coming.isEmpty()) {
                return;
            }
            int which = random.nextInt(coming.size());
            Ear ear = coming.remove(which);
            if (!feed.goLive(ear.connection, history(historiesOnTheWay.remove(which)))) {
                coming.add(ear);
                historiesOnTheWay.add(log);
            } else {
                listening.add(ear);
            }
        }

        private void settle() {
            while (!coming.isEmpty()) {
                goLive();
            }
            if (!listening.isEmpty()) {
                LongStream.rangeClosed(feed.position() + 1, log).forEach(i -> feed.accept(arrival(i)));
            }
        }
    }
}
