package org.hexachat.adapter.websocket.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hexachat.testkit.fixture.Samples.anyMessageId;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.anyUserId;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.hexachat.adapter.websocket.outbound.Outbox.Reception;
import org.hexachat.adapter.websocket.outbound.ScriptedPeer.Habit;
import org.hexachat.adapter.websocket.socket.ServerFrames;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OutboxTest {

    private static final int CAPACITY = 10_000;
    private static final Encoding ENCODING = new ClassicFrames(new ChatMessageFrameMapperImpl());

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
    void what_is_ephemeral_is_refused_once_half_is_full_and_closes_nothing() throws InterruptedException {
        ScriptedPeer peer = new ScriptedPeer(Habit.STALLS);
        Outbox outbox = outbox(peer);
        Listener listener = listener();
        outbox.offer(live("on its way"));
        peer.awaitFirstWrite();
        Parcel half = Parcel.ephemeral(new byte[CAPACITY / 2], room);
        Parcel small = Parcel.ephemeral(frame("typing"), room);
        assertThat(outbox.offerEphemeral(half, listener)).isEqualTo(Reception.TAKEN);
        assertThat(outbox.offerEphemeral(small, listener)).isEqualTo(Reception.DROPPED);
        outbox.offer(live("still comes"));
        assertThat(outbox.isClosed()).isFalse();
    }

    @Test
    void what_is_ephemeral_is_refused_behind_a_long_past() throws InterruptedException {
        ScriptedPeer peer = new ScriptedPeer(Habit.STALLS);
        Outbox outbox = outbox(peer);
        Listener listener = listener();
        outbox.offer(live("on its way"));
        peer.awaitFirstWrite();
        outbox.offer(past("m".repeat(CAPACITY)));
        assertThat(outbox.offerEphemeral(Parcel.ephemeral(frame("typing"), room), listener))
                .isEqualTo(Reception.DROPPED);
    }

    @Test
    void what_is_ephemeral_ends_with_the_cut_and_with_the_connection() {
        Outbox outbox = outbox(new ScriptedPeer(Habit.READS));
        Listener cut = listener();
        Listener other = listener();
        Parcel parcel = Parcel.ephemeral(frame("typing"), room);
        outbox.cut(cut, live("cut"));
        assertThat(outbox.offerEphemeral(parcel, cut)).isEqualTo(Reception.ENDED);
        assertThat(outbox.offerEphemeral(parcel, other)).isEqualTo(Reception.TAKEN);
        outbox.shut();
        assertThat(outbox.offerEphemeral(parcel, other)).isEqualTo(Reception.ENDED);
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
    void what_waits_is_left_out_where_its_author_is_blocked_meanwhile() throws InterruptedException {
        ScriptedPeer peer = new ScriptedPeer(Habit.STALLS);
        Outbox outbox = outbox(peer);
        UserId troll = anyUserId();
        outbox.offer(live("on its way"));
        peer.awaitFirstWrite();
        outbox.offer(Parcel.live(List.of(said("spam", troll), said("hi", anyUserId())), ENCODING, room));
        outbox.offer(Parcel.past(List.of(said("old spam", troll)), ENCODING, room));
        outbox.keepSilent(new Silence(2, Set.of(troll)));
        outbox.keepSilent(new Silence(1, Set.of()));
        outbox.offer(Parcel.live(List.of(said("more spam", troll), said("bye", anyUserId())), ENCODING, room));
        peer.read();
        await().untilAsserted(() -> assertThat(peer.texts()).containsExactly("on its way", "hi", "bye"));
        outbox.keepSilent(new Silence(3, Set.of()));
        outbox.offer(Parcel.live(List.of(said("sorry", troll)), ENCODING, room));
        await().untilAsserted(() -> assertThat(peer.texts()).endsWith("sorry"));
    }

    private static Piece said(String text, UserId author) {
        return new Piece(frame(text), new Quote(anyRoomId(), 1, Instant.EPOCH, anyMessageId(), author));
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
        return Parcel.live(List.of(new Piece(frame(text), null)), ENCODING, room);
    }

    private Parcel past(String text) {
        return Parcel.past(List.of(new Piece(frame(text), null)), ENCODING, room);
    }

    private static byte[] frame(String text) {
        return ServerFrames.text(text.getBytes(StandardCharsets.UTF_8));
    }

    private Listener listener() {
        Hall hall = new Hall();
        return hall.connect(Hall.person("anna")).listenTo(room).listener(room);
    }

    private static Outbox outbox(Peer peer) {
        Outbox outbox = new Outbox(CAPACITY, Thread::startVirtualThread);
        outbox.attach(peer);
        return outbox;
    }
}
