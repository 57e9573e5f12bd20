package org.hexachat.adapter.websocket.outbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.anyMessageId;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.anyUserId;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.hexachat.adapter.websocket.outbound.DeliverySettings.MemorySettings;
import org.hexachat.domain.message.MessageId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecentTailTest {

    private static final long MUCH = 1_000_000;

    private final ClassicFrames classic = new ClassicFrames(new ChatMessageFrameMapperImpl());
    private final MemoryBudget budget = new MemoryBudget(new MemorySettings(4, MUCH, 0));
    private final RecentTail tail = tail(new MemoryBudget(new MemorySettings(4, MUCH, MUCH)));

    @Test
    void keeps_the_latest_and_says_from_where_on() {
        LongStream.rangeClosed(1, 6).forEach(i -> tail.add(said(i), false));
        assertThat(tail.since(Dialect.V1)).isEqualTo(2);
        assertThat(after(3)).containsExactly("4", "5", "6");
    }

    @Test
    void makes_one_parcel_for_all_who_come_back_to_one_place_until_something_happens() {
        tail.add(said(1), false);
        Parcel first = tail.parcelAfter(0, Dialect.CLASSIC);
        assertThat(tail.parcelAfter(0, Dialect.CLASSIC)).isSameAs(first);
        assertThat(tail.parcelAfter(1, Dialect.CLASSIC)).isNotSameAs(first);
        Parcel again = tail.parcelAfter(0, Dialect.CLASSIC);
        tail.add(said(2), false);
        assertThat(tail.parcelAfter(0, Dialect.CLASSIC)).isNotSameAs(again);
        assertThat(tail.parcelAfter(0, Dialect.CLASSIC).bytes()).isEqualTo(classic.join(pieces("1", "2")));
    }

    @Test
    void forgets_what_quotes_a_deleted_message_and_all_before_it() {
        MessageId deleted = anyMessageId();
        tail.add(said(1), false);
        tail.add(said(2, deleted), false);
        tail.add(said(3), false);
        Parcel before = tail.parcelAfter(0, Dialect.V1);
        tail.withdraw(deleted);
        assertThat(tail.since(Dialect.V1)).isEqualTo(2);
        assertThat(tail.since(Dialect.CLASSIC)).isEqualTo(2);
        assertThat(after(2)).containsExactly("3");
        assertThat(tail.parcelAfter(0, Dialect.V1)).isNotSameAs(before);
        tail.withdraw(anyMessageId());
        assertThat(after(2)).containsExactly("3");
    }

    @Test
    void takes_a_page_before_the_first_for_its_own_dialect_alone() {
        tail.restartAt(3);
        tail.add(said(4), false);
        tail.addBefore(List.of(inV1(1), inV1(2), inV1(3)), Dialect.V1);
        assertThat(tail.since(Dialect.V1)).isZero();
        assertThat(tail.since(Dialect.CLASSIC)).isEqualTo(3);
        assertThat(after(0)).containsExactly("1", "2", "3", "4");
    }

    @Test
    void takes_no_page_that_would_double_what_is_here_in_the_other_dialect() {
        tail.add(new Told(1, null, piece("1"), null), false);
        tail.add(new Told(2, null, piece("2"), null), false);
        tail.addBefore(List.of(inV1(1), inV1(2)), Dialect.V1);
        assertThat(tail.since(Dialect.V1)).isEqualTo(2);
        assertThat(tail.after(0, Dialect.CLASSIC))
                .extracting(piece -> new String(piece.bytes(), UTF_8))
                .containsExactly("1", "2");
    }

    @Test
    void gives_back_all_the_memory_that_it_took() {
        RecentTail counted = tail(budget);
        MessageId message = anyMessageId();
        LongStream.rangeClosed(1, 9).forEach(i -> counted.add(said(i, message), true));
        var _ = counted.parcelAfter(1, Dialect.V1);
        assertThat(budget.isExceeded()).isTrue();
        counted.withdraw(message);
        assertThat(budget.isExceeded()).isFalse();
        counted.add(said(10), true);
        var _ = counted.parcelAfter(9, Dialect.V1);
        counted.restartAt(10);
        assertThat(budget.isExceeded()).isFalse();
    }

    private RecentTail tail(MemoryBudget memory) {
        return new RecentTail(anyRoomId(), memory, new Encodings(classic, new V1Frames()));
    }

    private List<String> after(long position) {
        return tail.after(position, Dialect.V1).stream()
                .map(piece -> new String(piece.bytes(), UTF_8))
                .toList();
    }

    private static Told said(long sequence) {
        return said(sequence, null);
    }

    private static Told said(long sequence, @Nullable MessageId message) {
        Quote quote = message == null ? null : new Quote(anyRoomId(), sequence, Instant.EPOCH, message, anyUserId());
        return new Told(sequence, quote, piece("" + sequence), piece("" + sequence));
    }

    private static Told inV1(long sequence) {
        return new Told(sequence, null, null, piece("" + sequence));
    }

    private static List<byte[]> pieces(String... words) {
        return List.of(words).stream().map(RecentTailTest::bytes).toList();
    }

    private static Piece piece(String text) {
        return new Piece(bytes(text), null);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
