package org.hexachat.adapter.websocket.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hexachat.testkit.fixture.Samples.aMessageEvent;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.anySessionId;
import static org.hexachat.testkit.fixture.Samples.anyUserId;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hexachat.application.port.in.message.ReadRoomLogUseCase;
import org.hexachat.domain.log.LogSlice;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.testkit.contract.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many come back at once. */
@Timeout(120)
class ReturnStormTest {

    private final RoomId room = anyRoomId();
    private final GrowingLog log = new GrowingLog();
    private final CountingEncoding encoding = new CountingEncoding();
    private final HubWire wire = new HubWire(log, Dialect.V1, Optional.of(encoding));

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void five_thousand_who_missed_the_same_read_it_together() {
        log.last.set(1_400);
        List<CountingPeer> back =
                IntStream.range(0, 5_000).mapToObj(i -> new CountingPeer()).toList();
        back.forEach(peer -> wire.resume(anyone(), 700, peer));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(back).allMatch(peer -> peer.events.get() == 700));
        assertThat(log.reads).hasValueLessThan(60);
        assertThat(log.mostAtOnce).hasValueLessThanOrEqualTo(8);
    }

    @Test
    void an_event_is_encoded_once_for_all_who_listen_and_not_at_all_for_nobody() {
        List<Wire.Listener> listeners =
                IntStream.range(0, 50).mapToObj(i -> wire.listen(anyone())).toList();
        LongStream.rangeClosed(1, 100).forEach(i -> {
            log.last.set(i);
            wire.broadcaster().broadcast(aMessageEvent(room, i, "" + i));
        });
        await().untilAsserted(
                        () -> assertThat(listeners).allMatch(one -> one.heard().size() == 100));
        assertThat(encoding.pieces).hasValue(100);
        wire.broadcaster().broadcast(aMessageEvent(anyRoomId(), 1, "nobody"));
        assertThat(encoding.pieces).hasValue(100);
    }

    /** Stochastic, with the seed in the failure. */
    @RepeatedTest(5)
    void whoever_drops_and_resumes_at_any_place_misses_nothing_and_hears_nothing_twice() throws InterruptedException {
        long seed = RandomGenerator.getDefault().nextLong();
        Random random = new Random(seed);
        log.last.set(700);
        List<Thread> tellers = IntStream.range(0, 4)
                .mapToObj(i -> Thread.startVirtualThread(() -> tell(random.nextInt(3))))
                .toList();
        List<ScriptedPeer> peers = new ArrayList<>();
        List<Long> places = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            long since = random.nextLong(log.last.get() + 1);
            places.add(since);
            peers.add(wire.resume(anyone(), since));
        }
        for (Thread teller : tellers) {
            teller.join();
        }
        long end = log.last.get();
        for (int i = 0; i < peers.size(); i++) {
            ScriptedPeer peer = peers.get(i);
            List<String> all = LongStream.rangeClosed(places.get(i) + 1, end)
                    .mapToObj(one -> "" + one)
                    .toList();
            await().until(() -> {
                wire.healer().sweep();
                return peer.messages().size() >= all.size();
            });
            assertThat(peer.messages()).as("seed %d", seed).isEqualTo(all);
        }
    }

    /** Tells most of what happens, in whatever order the threads come. */
    private void tell(int seldom) {
        for (int i = 0; i < 300; i++) {
            long sequence = log.last.incrementAndGet();
            if (seldom == 0 || i % 50 != 0) {
                wire.broadcaster().broadcast(aMessageEvent(room, sequence, "" + sequence));
            }
            Thread.yield();
        }
    }

    private Wire.Peer anyone() {
        return new Wire.Peer(room, anyUserId(), anySessionId());
    }

    /** A log in which every event is a message that says its own sequence. */
    private static final class GrowingLog implements ReadRoomLogUseCase {
        private final AtomicLong last = new AtomicLong();
        private final AtomicInteger reads = new AtomicInteger();
        private final AtomicInteger atOnce = new AtomicInteger();
        private final AtomicInteger mostAtOnce = new AtomicInteger();

        @Override
        public LogSlice eventsAfter(RoomId room, Sequence position) {
            reads.incrementAndGet();
            mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            List<RoomEvent> events = LongStream.rangeClosed(position.value() + 1, last.get())
                    .limit(MAX_EVENTS)
                    .mapToObj(i -> aMessageEvent(room, i, "" + i))
                    .toList();
            atOnce.decrementAndGet();
            return new LogSlice.Events(events);
        }

        @Override
        public Map<RoomId, Sequence> positionsOf(Collection<RoomId> rooms) {
            return Map.of(rooms.iterator().next(), new Sequence(last.get()));
        }
    }

    /** Counts events by what each of them holds once. */
    private static final class CountingPeer implements Peer {
        private final AtomicInteger events = new AtomicInteger();

        private int lastThree;

        /** A write can end anywhere. */
        @Override
        public void write(ByteBuffer frames) {
            int begin = '{' << 16 | '"' << 8 | 't';
            int found = 0;
            while (frames.hasRemaining()) {
                lastThree = (lastThree << 8 | frames.get() & 0xFF) & 0xFFFFFF;
                found += lastThree == begin ? 1 : 0;
            }
            events.addAndGet(found);
        }

        @Override
        public void close(Closing reason) {}

        @Override
        public void drop() {}
    }

    private static final class CountingEncoding implements Encoding {
        private final V1Frames frames = new V1Frames();
        private final AtomicInteger pieces = new AtomicInteger();

        @Override
        public byte[] piece(RoomEvent event) {
            pieces.incrementAndGet();
            return frames.piece(event);
        }

        @Override
        public byte[] withheld(Quote quote) {
            throw new AssertionError("Nobody blocks anybody");
        }

        @Override
        public byte[] join(List<byte[]> all) {
            return frames.join(all);
        }
    }
}
