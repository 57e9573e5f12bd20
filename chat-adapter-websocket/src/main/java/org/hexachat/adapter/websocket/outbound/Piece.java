package org.hexachat.adapter.websocket.outbound;

import java.util.Set;
import org.hexachat.domain.user.UserId;
import org.jspecify.annotations.Nullable;

/** What one dialect says of one event: to most, and, encoded when the first of them comes, to those who block its author. */
final class Piece {

    private final byte[] bytes;
    private final @Nullable Quote quote;
    private byte @Nullable [] withheld;

    /**
     * Keeps what is said.
     *
     * @param bytes no bytes where the dialect does not speak of the event
     * @param quote whom it quotes; null where it says nobody's words
     */
    Piece(byte[] bytes, @Nullable Quote quote) {
        this.bytes = bytes;
        this.quote = quote;
    }

    byte[] bytes() {
        return bytes;
    }

    boolean isSaidBy(Set<UserId> people) {
        return quote != null && people.contains(quote.author());
    }

    /** What is said to somebody who blocks these people. */
    byte[] without(Set<UserId> people, Encoding encoding) {
        return quote == null || !people.contains(quote.author()) ? bytes : withheld(quote, encoding);
    }

    private synchronized byte[] withheld(Quote from, Encoding encoding) {
        byte[] known = withheld == null ? encoding.withheld(from) : withheld;
        withheld = known;
        return known;
    }
}
