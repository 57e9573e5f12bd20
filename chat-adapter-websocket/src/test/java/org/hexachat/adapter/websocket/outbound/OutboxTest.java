package org.hexachat.adapter.websocket.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.hexachat.adapter.websocket.outbound.ScriptedPeer.Habit;
import org.hexachat.adapter.websocket.socket.ServerFrames;
import org.hexachat.domain.room.RoomId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OutboxTest {

    private static final int CAPACITY = 10_000;

    private final RoomId room = anyRoomId();

    @Test
    void frames_arrive_in_the_order_of_the_offers() {
        ScriptedPeer peer = new ScriptedPeer(Habit.READS);
        Outbox outbox = outbox(peer);
        List<String> texts = IntStream.range(0, 100).mapToObj(i -> "" + i).toList();
        texts.forEach(text -> outbox.offer(live(text)));
        await().untilAsserted(() -> assertThat(peer.texts()).isEqualTo(texts));
    }

    @Test
    void what_gathered_is_written_in_one_piece() throws InterruptedException {
        ScriptedPeer peer = new ScriptedPeer(Habit.STALLS);
        Outbox outbox = outbox(peer);
        outbox.offer(live("first"));
        peer.awaitFirstWrite();
        IntStream.range(0, 3).forEach(i -> outbox.offer(live("more")));
        peer.read();
        await().untilAsserted(() -> assertThat(peer.texts()).containsExactly("first", "more", "more", "more"));
        await().untilAsserted(() -> assertThat(peer.writes()).isEqualTo(2));
    }

    @Test
    void what_comes_before_the_peer_waits_for_it() {
        ScriptedPeer peer = new ScriptedPeer(Habit.READS);
        Outbox outbox = new Outbox(CAPACITY, Thread::startVirtualThread);
        outbox.offer(live("early"));
        outbox.attach(peer);
        outbox.offer(live("late"));
        await().untilAsserted(() -> assertThat(peer.texts()).containsExactly("early", "late"));
    }

    @Test
    void a_peer_that_does_not_read_is_closed_as_too_slow_once_it_reads() throws InterruptedException {
        ScriptedPeer peer = new ScriptedPeer(Habit.STALLS);
        Outbox outbox = outbox(peer);
        outbox.offer(live("on its way"));
        peer.awaitFirstWrite();
        IntStream.rangeClosed(0, CAPACITY).forEach(i -> outbox.offer(live("waits")));
        assertThat(outbox.isClosed()).isTrue();
        peer.read();
        await().untilAsserted(() -> assertThat(peer.closing()).contains(Closing.TOO_SLOW));
        assertThat(peer.texts()).containsExactly("on its way");
    }

    @Test
    void the_past_that_was_asked_for_does_not_count_against_the_bound() {
        ScriptedPeer peer = new ScriptedPeer(Habit.READS);
        Outbox outbox = outbox(peer);
        String much = "m".repeat(CAPACITY);
        outbox.offer(past(much));
        outbox.offer(past(much));
        await().untilAsserted(() -> assertThat(peer.texts()).containsExactly(much, much));
        assertThat(outbox.isClosed()).isFalse();
    }

    @Test
    void who_has_more_of_the_past_waits_until_most_of_it_was_taken() throws InterruptedException {
        ScriptedPeer peer = new ScriptedPeer(Habit.STALLS);
        Outbox outbox = outbox(peer);
        outbox.offer(past("first"));
        peer.awaitFirstWrite();
        outbox.offer(past("m".repeat(CAPACITY)));
        CompletableFuture<Boolean> room = new CompletableFuture<>();
        Thread.startVirtualThread(() -> room.complete(awaitRoom(outbox)));
        assertThat(room).isNotDone();
        peer.read();
        await().untilAsserted(() -> assertThat(room).isCompletedWithValue(true));
    }

    @Test
    void nobody_waits_for_a_closed_outbox() throws InterruptedException {
        ScriptedPeer peer = new ScriptedPeer(Habit.STALLS);
        Outbox outbox = outbox(peer);
        outbox.offer(past("first"));
        peer.awaitFirstWrite();
        outbox.offer(past("m".repeat(CAPACITY)));
        CompletableFuture<Boolean> room = new CompletableFuture<>();
        Thread.startVirtualThread(() -> room.complete(awaitRoom(outbox)));
        outbox.close(Closing.ROOM_GONE);
        await().untilAsserted(() -> assertThat(room).isCompletedWithValue(false));
    }

    @Test
    void a_closed_outbox_forgets_what_waits_and_takes_nothing_more() throws InterruptedException {
        ScriptedPeer peer = new ScriptedPeer(Habit.STALLS);
        Outbox outbox = outbox(peer);
        outbox.offer(live("on its way"));
        peer.awaitFirstWrite();
        outbox.offer(live("waits"));
        outbox.close(Closing.ROOM_GONE);
        outbox.offer(live("too late"));
        outbox.close(Closing.SESSION_ENDED);
        peer.read();
        await().untilAsserted(() -> assertThat(peer.closing()).contains(Closing.ROOM_GONE));
        assertThat(peer.texts()).containsExactly("on its way");
    }

    @Test
    void a_peer_that_breaks_is_let_go() {
        ScriptedPeer peer = new ScriptedPeer(Habit.BREAKS);
        Outbox outbox = outbox(peer);
        outbox.offer(live("lost"));
        await().until(outbox::isClosed);
        await().until(peer::isDropped);
    }

    @Test
    void there_is_no_writer_while_there_is_nothing_to_write() {
        List<Thread> writers = new CopyOnWriteArrayList<>();
        ScriptedPeer peer = new ScriptedPeer(Habit.READS);
        Outbox outbox = new Outbox(CAPACITY, task -> writers.add(Thread.startVirtualThread(task)));
        outbox.attach(peer);
        assertThat(writers).isEmpty();
        outbox.offer(live("text"));
        await().untilAsserted(() -> assertThat(writers).singleElement().matches(writer -> !writer.isAlive()));
    }

    private static boolean awaitRoom(Outbox outbox) {
        try {
            return outbox.awaitRoomForThePast();
        } catch (InterruptedException ended) {
            return false;
        }
    }

    private Parcel live(String text) {
        return Parcel.live(frame(text), room);
    }

    private Parcel past(String text) {
        return Parcel.past(frame(text), room);
    }

    private static byte[] frame(String text) {
        return ServerFrames.text(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Outbox outbox(Peer peer) {
        Outbox outbox = new Outbox(CAPACITY, Thread::startVirtualThread);
        outbox.attach(peer);
        return outbox;
    }
}
