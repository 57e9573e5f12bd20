package org.hexachat.adapter.persistence.attachment;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Pieces, each fetched once the one before was read, as one stream; the first at once, so that who opens it hears when that fails. */
final class ChunkedBytes extends InputStream {

    private final IntFunction<Optional<byte[]>> chunks;
    private byte[] current = {};
    private int at;
    private int next;
    private boolean ended;

    /**
     * Begins with the first piece.
     *
     * @param chunks none is empty; the first that is not there is the end
     */
    ChunkedBytes(IntFunction<Optional<byte[]>> chunks) {
        this.chunks = chunks;
        fetch();
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : current[at++] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int count = Math.min(length, current.length - at);
        System.arraycopy(current, at, buffer, offset, count);
        at += count;
        return count;
    }

    private boolean isAtEnd() {
        if (at == current.length && !ended) {
            fetch();
        }
        return ended;
    }

    private void fetch() {
        Optional<byte[]> found = chunks.apply(next);
        next++;
        at = 0;
        ended = found.isEmpty();
        current = found.orElseGet(() -> new byte[0]);
    }
}
