package org.hexachat.adapter.websocket.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.aCaller;
import static org.hexachat.testkit.fixture.Samples.aMessageEvent;
import static org.hexachat.testkit.fixture.Samples.aUser;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.hexachat.adapter.websocket.outbound.DeliverySettings.MemorySettings;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.junit.jupiter.api.Test;

class RoomFeedTest {

    private static final long MUCH = 1 << 20;
    private static final int ROUNDS = 2_000;

    private static final ClassicFrames CLASSIC = new ClassicFrames(new ChatMessageFrameMapperImpl());
    private static final Encodings ENCODINGS = new Encodings(CLASSIC, new V1Frames());

    private final RoomId room = anyRoomId();
    private final RoomFeed feed = feed(room, 256, MUCH);

    @Test
    void an_event_that_the_classic_socket_does_not_speak_of_only_takes_its_place() {
        Ear ear = classic(feed, 0);
        absorb(feed, message(room, 1));
        feed.absorb(List.of(new Arrival(new RoomEvent(
                room,
                new Sequence(2),
                message(room, 2).actor(),
                message(room, 2).at(),
                new RoomChange.MemberJoined()))));
        absorb(feed, message(room, 3));
        assertThat(ear.heard()).containsExactly("1", "3");
    }

    @Test
    void a_hole_is_claimed_by_one_until_it_is_healed() {
        var _ = classic(feed, 0);
        assertThat(absorb(feed, message(room, 1))).isFalse();
        assertThat(absorb(feed, message(room, 3))).isTrue();
        assertThat(absorb(feed, message(room, 4))).isFalse();
        feed.healed();
        assertThat(absorb(feed, message(room, 5))).isTrue();
    }

    @Test
    void a_history_older_than_what_is_kept_must_be_read_again() {
        RoomFeed forgetful = feed(room, 256, 0);
        Ear first = classic(forgetful, 0);
        Ear second = new Ear(forgetful, Dialect.CLASSIC);
        absorb(forgetful, message(room, 1));
        assertThat(second.enter(0)).isFalse();
        assertThat(second.heard()).isEmpty();
        assertThat(second.enter(1)).isTrue();
        absorb(forgetful, message(room, 2));
        assertThat(second.heard()).containsExactly("1", "2");
        assertThat(first.heard()).containsExactly("1", "2");
    }

    @Test
    void a_deleted_text_is_told_to_nobody_who_comes_later() {
        var _ = classic(feed, 0);
        var _ = new Ear(feed, Dialect.V1);
        RoomEvent said = message(room, 1);
        absorb(feed, said);
        absorb(feed, message(room, 2));
        RoomChange.MessagePosted posted = (RoomChange.MessagePosted) said.change();
        absorb(
                feed,
                new RoomEvent(
                        room, new Sequence(3), said.actor(), said.at(), new RoomChange.MessageDeleted(posted.id())));
        assertThat(new Ear(feed, Dialect.CLASSIC).enterFromMemory(3)).isFalse();
        Ear resumed = new Ear(feed, Dialect.V1);
        assertThat(resumed.resume(0, 3)).isFalse();
        assertThat(resumed.resume(1, 3)).isTrue();
        assertThat(resumed.heard()).containsExactly("2", "");
    }

    @Test
    void what_nobody_here_could_hear_in_a_dialect_is_read_from_the_log_for_it() {
        var _ = classic(feed, 0);
        absorb(feed, message(room, 1));
        Ear first = new Ear(feed, Dialect.V1);
        absorb(feed, message(room, 2));
        assertThat(first.resume(0, 2)).isFalse();
        assertThat(first.resume(1, 2)).isTrue();
        assertThat(first.heard()).containsExactly("2");
    }

    @Test
    void those_who_were_all_cut_off_at_once_are_told_what_was_said_meanwhile() {
        Ear gone = new Ear(feed, Dialect.V1);
        assertThat(gone.resume(0, 0)).isTrue();
        feed.remove(gone.listener);
        absorb(feed, message(room, 1));
        Ear back = new Ear(feed, Dialect.V1);
        assertThat(back.resume(0, 1)).isTrue();
        assertThat(back.heard()).containsExactly("1");
    }

    @Test
    void whoever_comes_after_the_first_is_told_the_past_from_memory_but_nothing_old() {
        var _ = classic(feed, 2);
        absorb(feed, message(room, 3));
        Ear next = new Ear(feed, Dialect.CLASSIC);
        assertThat(next.enterFromMemory(4)).isFalse();
        assertThat(next.enterFromMemory(3)).isTrue();
        absorb(feed, message(room, 4));
        assertThat(next.heard()).containsExactly("1", "2", "3", "4");
    }

    @Test
    void what_the_blocked_say_keeps_its_place_in_v1_and_is_left_out_of_the_classic_socket() {
        Ear v1 = new Ear(feed, Dialect.V1);
        Ear other = new Ear(feed, Dialect.V1);
        assertThat(v1.resume(0, 0)).isTrue();
        assertThat(other.resume(0, 0)).isTrue();
        Ear classic = classic(feed, 0);
        RoomEvent said = message(room, 1);
        v1.block(said);
        classic.block(said);
        absorb(feed, said);
        absorb(feed, message(room, 2));
        Ear resumed = new Ear(feed, Dialect.V1);
        resumed.block(said);
        assertThat(resumed.resume(0, 2)).isTrue();
        Ear entered = new Ear(feed, Dialect.CLASSIC);
        entered.block(said);
        assertThat(entered.enterFromMemory(2)).isTrue();
        assertThat(v1.heard()).containsExactly("", "2");
        assertThat(v1.frames().getFirst())
                .contains("\"type\":\"message.withheld\"", "\"seq\":1,")
                .doesNotContain("anna");
        assertThat(resumed.heard()).containsExactly("", "2");
        assertThat(classic.heard()).containsExactly("2");
        assertThat(entered.heard()).containsExactly("2");
        assertThat(other.heard()).containsExactly("1", "2");
    }

    /** Stochastic, with the seed in the failure. Events come shuffled, doubled and lost; ears come and go between them. */
    @Test
    void everybody_hears_everything_once_and_in_order_whatever_arrives() {
        for (int round = 0; round < ROUNDS; round++) {
            new Storm(RandomGenerator.getDefault().nextLong()).rage();
        }
    }

    private static RoomFeed feed(RoomId room, int events, long bytes) {
        MemoryBudget budget = new MemoryBudget(new MemorySettings(events, bytes, MUCH));
        return new RoomFeed(room, ENCODINGS, budget, Runnable::run, _ -> {}, Attendance.UNSEEN, new DeliveryCount());
    }

    private static boolean absorb(RoomFeed feed, RoomEvent event) {
        return feed.absorb(List.of(new Arrival(event)));
    }

    private static RoomEvent message(RoomId room, long sequence) {
        return aMessageEvent(room, sequence, "" + sequence);
    }

    private static Ear classic(RoomFeed feed, long position) {
        Ear ear = new Ear(feed, Dialect.CLASSIC);
        assertThat(ear.enter(position)).isTrue();
        return ear;
    }

    /** A connection whose peer reads at once. */
    private static final class Ear {
        private final ScriptedPeer peer = new ScriptedPeer(ScriptedPeer.Habit.READS);
        private final RoomFeed feed;
        private final Listener listener;

        Ear(RoomFeed feed, Dialect dialect) {
            this.feed = feed;
            ClientConnection connection = new ClientConnection(
                    aCaller(aUser()),
                    dialect,
                    new Outbox(MUCH, Runnable::run),
                    new Pulse(System::nanoTime, Duration.ofHours(1), Duration.ofHours(1)),
                    new DeliverySettings(
                            MUCH, Duration.ZERO, Duration.ZERO, Duration.ZERO, new MemorySettings(1, 1, 1), 1));
            connection.attach(peer);
            listener = new Listener(connection, feed);
            feed.add(listener);
        }

        /** With the history of a room in which every event is a message that says its own sequence. */
        boolean enter(long position) {
            List<Piece> history = LongStream.rangeClosed(1, position)
                    .mapToObj(i -> new Piece(CLASSIC.piece(message(feed.room(), i)), null))
                    .toList();
            return feed.goLive(listener, history, position, feed.changes());
        }

        boolean enterFromMemory(long latest) {
            return feed.goLiveFromMemory(listener, latest);
        }

        boolean resume(long since, long latest) {
            return feed.subscribe(listener, new SubscriptionStart(since, latest, true, (_, _) -> new byte[0]));
        }

        void block(RoomEvent said) {
            listener.connection()
                    .outbox()
                    .keepSilent(new Silence(1, Set.of(said.actor().id())));
        }

        List<String> heard() {
            return peer.messages();
        }

        List<String> frames() {
            return peer.texts();
        }
    }

    /** One room on a bad day. The log holds what happened, also what was never told. */
    private static final class Storm {
        private final long seed;
        private final Random random;
        private final RoomId room = anyRoomId();
        private final RoomFeed feed;
        private final List<Long> inFlight = new ArrayList<>();
        private final List<Coming> coming = new ArrayList<>();
        private final List<Ear> listening = new ArrayList<>();
        private long log;

        Storm(long seed) {
            this.seed = seed;
            this.random = new Random(seed);
            this.feed = feed(room, random.nextInt(20), random.nextInt(20_000));
        }

        void rage() {
            for (int step = 0; step < 60; step++) {
                switch (random.nextInt(6)) {
                    case 0, 1 -> happen();
                    case 2, 3 -> arrive();
                    case 4 -> come();
                    default -> goOn();
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
            List<Arrival> some = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0 && !inFlight.isEmpty(); i--) {
                some.add(new Arrival(message(room, inFlight.remove(random.nextInt(inFlight.size())))));
            }
            feed.absorb(some);
        }

        private void come() {
            Dialect dialect = random.nextBoolean() ? Dialect.CLASSIC : Dialect.V1;
            coming.add(new Coming(new Ear(feed, dialect), dialect, log, 0));
        }

        private void goOn() {
            if (!coming.isEmpty()) {
                Coming next = coming.remove(random.nextInt(coming.size()));
                boolean live = next.dialect() == Dialect.CLASSIC ? enter(next) : replay(next);
                if (live) {
                    listening.add(next.ear());
                }
            }
        }

        private boolean enter(Coming next) {
            boolean live =
                    next.ear().enterFromMemory(next.latest()) || next.ear().enter(next.latest());
            if (!live) {
                coming.add(new Coming(next.ear(), next.dialect(), log, 0));
            }
            return live;
        }

        /** Resumes from the beginning, in pages of a few, which are as old as the moment when they were asked for. */
        private boolean replay(Coming next) {
            if (next.reached() == 0 && next.ear().resume(0, next.latest())) {
                return true;
            }
            long from = next.reached();
            long to = Math.min(next.latest(), from + 3);
            Page page = new Page(
                    room,
                    LongStream.rangeClosed(from + 1, to)
                            .mapToObj(i -> new Arrival(message(room, i)))
                            .toList(),
                    feed.changes(),
                    ENCODINGS);
            if (page.reachesBeyond(from)) {
                next.ear().listener.send(page.after(from, Dialect.V1));
            }
            boolean live = feed.splice(next.ear().listener, to, next.latest(), page);
            if (!live) {
                coming.add(new Coming(next.ear(), next.dialect(), log, to));
            }
            return live;
        }

        private void settle() {
            while (!coming.isEmpty()) {
                goOn();
            }
            if (!listening.isEmpty()) {
                LongStream.rangeClosed(feed.position() + 1, log).forEach(i -> absorb(feed, message(room, i)));
            }
        }
    }

    /** Somebody who is not live yet. */
    private record Coming(Ear ear, Dialect dialect, long latest, long reached) {}
}
