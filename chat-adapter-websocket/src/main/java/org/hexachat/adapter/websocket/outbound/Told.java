package org.hexachat.adapter.websocket.outbound;

import org.hexachat.domain.message.MessageId;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is remembered: what was said of it, and not what it is. A busy room remembers hundreds for some seconds, which
 * is just long enough for the collector to carry each of their objects along; an event has a dozen.
 */
final class Told {

    /** About what this, what it quotes, an array and its place in a queue take besides the bytes. */
    private static final int OVERHEAD = 200;

    private final long sequence;
    private final @Nullable Quote quote;
    private final @Nullable Piece classic;
    private final @Nullable Piece v1;

    /**
     * Remembers what was said.
     *
     * @param quote what was quoted, if anything was
     * @param classic the piece for the classic socket; null where nobody asked for it
     * @param v1 the same for v1
     */
    Told(long sequence, @Nullable Quote quote, @Nullable Piece classic, @Nullable Piece v1) {
        this.sequence = sequence;
        this.quote = quote;
        this.classic = classic;
        this.v1 = v1;
    }

    long sequence() {
        return sequence;
    }

    boolean quotes(MessageId other) {
        return quote != null && quote.message().equals(other);
    }

    /** The piece; null where nobody asked for it while the event was here. */
    @Nullable
    Piece in(Dialect dialect) {
        return switch (dialect) {
            case CLASSIC -> classic;
            case V1 -> v1;
        };
    }

    /** About how much memory this takes. */
    int weight() {
        return OVERHEAD + length(classic) + length(v1);
    }

    private static int length(@Nullable Piece piece) {
        return piece == null ? 0 : piece.bytes().length;
    }
}
