package org.hexachat.benchmarks.client;

import java.nio.ByteBuffer;
import java.util.SplittableRandom;

/** Makes the masked frames of a client in one buffer that all connections of a loader take turns with. */
final class FrameWriter {

    static final int TEXT = 1;
    static final int CLOSE = 8;
    static final int PONG = 10;

    private static final int FINAL = 0x80;
    private static final int MASKED = 0x80;
    private static final int SHORT = 126;
    private static final int MAX_PAYLOAD = 0xffff;

    private final ByteBuffer frame = ByteBuffer.allocateDirect(MAX_PAYLOAD + 8);
    private final SplittableRandom random = new SplittableRandom();

    /** Answers the frame, good until the next one is made. */
    ByteBuffer frame(int opcode, byte[] payload, int from, int length) {
        if (length > MAX_PAYLOAD) {
            throw new IllegalArgumentException("A client's frame has at most %d bytes".formatted(MAX_PAYLOAD));
        }
        frame.clear().put((byte) (FINAL | opcode));
        if (length < SHORT) {
            frame.put((byte) (MASKED | length));
        } else {
            frame.put((byte) (MASKED | SHORT)).putShort((short) length);
        }
        int mask = random.nextInt();
        frame.putInt(mask);
        for (int i = 0; i < length; i++) {
            frame.put((byte) (payload[from + i] ^ (mask >>> ((3 - (i & 3)) * Byte.SIZE))));
        }
        return frame.flip();
    }
}
