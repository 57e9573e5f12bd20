package org.hexachat.adapter.websocket.inbound;

import java.util.Optional;
import org.hexachat.adapter.websocket.outbound.Closing;

/** Puts a message together from its parts, as long as it stays within bounds. For one thread at a time. */
final class FrameAssembly {

    static final int MAX_BYTES = 64 * 1024;

    /** Parts that bring nothing cost a peer next to nothing; a text has no use for many of them. */
    static final int MAX_EMPTY_PARTS = 1_000;

    private StringBuilder text = new StringBuilder();
    private int bytes;
    private int emptyParts;

    /** Adds a part; answers why the connection must be closed, where it must. */
    Optional<Closing> add(String part) {
        bytes += lengthInUtf8(part);
        emptyParts += part.isEmpty() ? 1 : 0;
        if (bytes > MAX_BYTES) {
            return Optional.of(Closing.TOO_BIG);
        }
        text.append(part);
        return emptyParts > MAX_EMPTY_PARTS ? Optional.of(Closing.TOO_MANY_FRAGMENTS) : Optional.empty();
    }

    /** The whole message; begins the next one. */
    String complete() {
        String whole = text.toString();
        text = new StringBuilder();
        bytes = 0;
        emptyParts = 0;
        return whole;
    }

    /** Each half of a surrogate pair counts 2: a part can end between them. */
    private static int lengthInUtf8(String part) {
        return part.chars()
                .map(c -> c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate((char) c) ? 2 : 3)
                .sum();
    }
}
