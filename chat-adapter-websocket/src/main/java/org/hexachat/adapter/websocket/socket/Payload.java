package org.hexachat.adapter.websocket.socket;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** Bytes that come in parts, unveiled as they come. Grows with what is really there, not with what was announced. */
final class Payload {

    private byte[] bytes = new byte[0];
    private int length;
    private int missing;
    private int mask;
    private int turn;

    /** Announces the next part. */
    void begin(int partLength, int partMask) {
        missing = partLength;
        mask = partMask;
        turn = 0;
    }

    int length() {
        return length;
    }

    boolean isWhole() {
        return missing == 0;
    }

    void take(ByteBuffer from) {
        int now = Math.min(missing, from.remaining());
        reserve(now);
        from.get(bytes, length, now);
        for (int i = length; i < length + now; i++) {
            bytes[i] ^= (byte) (mask >>> (24 - 8 * (turn++ & 3)));
        }
        length += now;
        missing -= now;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** What it says; empty where that is no UTF-8. */
    Optional<String> text() {
        return StrictUtf8.read(bytes, length);
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            int exact = length + missing <= FrameParser.MAX_BYTES / 16 ? length + missing : length + more;
            bytes = Arrays.copyOf(bytes, Math.max(exact, Math.min(bytes.length * 2, length + missing)));
        }
    }
}
