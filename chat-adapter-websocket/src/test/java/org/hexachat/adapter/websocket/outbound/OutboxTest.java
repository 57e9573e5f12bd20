package org.hexachat.adapter.websocket.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.hexachat.adapter.websocket.outbound.ScriptedPeer.Habit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OutboxTest {

    private static final int CAPACITY = 1_000;

    @Test
    void frames_arrive_in_the_order_of_the_offers() {
        ScriptedPeer peer = new ScriptedPeer(Habit.READS);
        Outbox outbox = outbox(peer);
        List<String> texts = IntStream.range(0, 500).mapToObj(i -> "" + i).toList();
        texts.forEach(text -> outbox.offer(new Frame(text, 1)));
        await().untilAsserted(() -> assertThat(peer.texts()).isEqualTo(texts));
    }

    @Test
    void what_gathered_is_written_in_one_piece() throws InterruptedException {
        ScriptedPeer peer = new ScriptedPeer(Habit.STALLS);
        Outbox outbox = outbox(peer);
        outbox.offer(new Frame("first", 1));
        peer.awaitFirstWrite();
        IntStream.range(0, 3).forEach(i -> outbox.offer(new Frame("more", 1)));
        peer.read();
        await().untilAsserted(() ->
                assertThat(peer.calls()).containsExactly("text", "hold", "text", "text", "text", "flush"));
    }

    @Test
    void a_peer_that_does_not_read_is_closed_as_too_slow_once_it_reads() throws InterruptedException {
        ScriptedPeer peer = new ScriptedPeer(Habit.STALLS);
        Outbox outbox = outbox(peer);
        outbox.offer(new Frame("on its way", 1));
        peer.awaitFirstWrite();
        IntStream.rangeClosed(0, CAPACITY).forEach(i -> outbox.offer(new Frame("waits", 1)));
        assertThat(outbox.isClosed()).isTrue();
        peer.read();
        await().untilAsserted(() -> assertThat(peer.closing()).contains(Closing.TOO_SLOW));
        assertThat(peer.texts()).containsExactly("on its way");
    }

    @Test
    void the_history_does_not_count_against_the_bound() {
        ScriptedPeer peer = new ScriptedPeer(Habit.READS);
        Outbox outbox = outbox(peer);
        outbox.offerAll(List.of(new Frame("much", CAPACITY), new Frame("more", CAPACITY)));
        await().untilAsserted(() -> assertThat(peer.texts()).containsExactly("much", "more"));
        assertThat(outbox.isClosed()).isFalse();
    }

    @Test
    void a_closed_outbox_forgets_what_waits_and_takes_nothing_more() throws InterruptedException {
        ScriptedPeer peer = new ScriptedPeer(Habit.STALLS);
        Outbox outbox = outbox(peer);
        outbox.offer(new Frame("on its way", 1));
        peer.awaitFirstWrite();
        outbox.offer(new Frame("waits", 1));
        outbox.close(Closing.ROOM_GONE);
        outbox.offer(new Frame("too late", 1));
        outbox.close(Closing.SESSION_ENDED);
        peer.read();
        await().untilAsserted(() -> assertThat(peer.closing()).contains(Closing.ROOM_GONE));
        assertThat(peer.texts()).containsExactly("on its way");
    }

    @Test
    void a_peer_that_breaks_is_let_go() {
        ScriptedPeer peer = new ScriptedPeer(Habit.BREAKS);
        Outbox outbox = outbox(peer);
        outbox.offer(new Frame("lost", 1));
        await().until(outbox::isClosed);
        await().untilAsserted(() -> assertThat(peer.closing()).contains(Closing.BROKEN));
    }

    @Test
    void there_is_no_writer_while_there_is_nothing_to_write() {
        List<Thread> writers = new CopyOnWriteArrayList<>();
        ScriptedPeer peer = new ScriptedPeer(Habit.READS);
        Outbox outbox = new Outbox(peer, CAPACITY, task -> writers.add(Thread.startVirtualThread(task)));
        assertThat(writers).isEmpty();
        outbox.offer(new Frame("text", 1));
        await().untilAsserted(() -> assertThat(writers).singleElement().matches(writer -> !writer.isAlive()));
    }

    private static Outbox outbox(Peer peer) {
        return new Outbox(peer, CAPACITY, Thread::startVirtualThread);
    }
}
