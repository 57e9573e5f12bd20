package org.hexachat.adapter.websocket.outbound;

import org.hexachat.domain.message.MessageId;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is remembered: what was said of it, and not what it is. A busy room remembers hundreds for some seconds, which
 * is just long enough for the collector to carry each of their objects along; an event has a dozen.
 */
final class Told {

    /** About what this, an array and its place in a queue take besides the bytes. */
    private static final int OVERHEAD = 100;

    private final long sequence;
    private final @Nullable MessageId message;
    private final byte @Nullable [] classic;
    private final byte @Nullable [] v1;

    /**
     * Remembers what was said.
     *
     * @param message the message whose text was said, if one was
     * @param classic the piece for the classic socket; null where nobody asked for it
     * @param v1 the same for v1
     */
    Told(long sequence, @Nullable MessageId message, byte @Nullable [] classic, byte @Nullable [] v1) {
        this.sequence = sequence;
        this.message = message;
        this.classic = classic;
        this.v1 = v1;
    }

    long sequence() {
        return sequence;
    }

    boolean quotes(MessageId other) {
        return other.equals(message);
    }

    /** The piece; null where nobody asked for it while the event was here. */
    byte @Nullable [] in(Dialect dialect) {
        return switch (dialect) {
            case CLASSIC -> classic;
            case V1 -> v1;
        };
    }

    /** About how much memory this takes. */
    int weight() {
        return OVERHEAD + length(classic) + length(v1);
    }

    private static int length(byte @Nullable [] piece) {
        return piece == null ? 0 : piece.length;
    }
}
