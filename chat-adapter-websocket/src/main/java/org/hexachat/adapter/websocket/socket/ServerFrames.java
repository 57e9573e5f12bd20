package org.hexachat.adapter.websocket.socket;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Frames as this side sends them. They carry no mask, so one array serves every receiver. */
public final class ServerFrames {

    /** A text payload of this many bytes makes a frame that is at most this much longer. */
    public static final int MAX_HEADER = 10;

    private static final int FINAL = 0x80;
    private static final int ONE_BYTE_LENGTH = 125;
    private static final int TWO_BYTE_LENGTH = 126;
    private static final int EIGHT_BYTE_LENGTH = 127;
    private static final int UNSIGNED_SHORT = 0xFFFF;

    private ServerFrames() {}

    public static byte[] text(byte[] payload) {
        return frame(Opcode.TEXT, payload);
    }

    public static byte[] ping() {
        return frame(Opcode.PING, new byte[0]);
    }

    public static byte[] pong(byte[] payload) {
        return frame(Opcode.PONG, payload);
    }

    /** A goodbye; the reason takes at most 123 bytes. */
    public static byte[] close(int code, String reason) {
        byte[] words = reason.getBytes(StandardCharsets.UTF_8);
        return frame(
                Opcode.CLOSE,
                ByteBuffer.allocate(Short.BYTES + words.length)
                        .putShort((short) code)
                        .put(words)
                        .array());
    }

    /** The answer to a goodbye without a code. */
    public static byte[] close() {
        return frame(Opcode.CLOSE, new byte[0]);
    }

    /** How long a text frame is whose payload has this many bytes. */
    public static int lengthOfText(int payload) {
        return headerFor(payload) + payload;
    }

    /** Begins a text frame; its payload of exactly this many bytes follows. */
    public static void beginText(ByteBuffer frame, int payload) {
        begin(frame, Opcode.TEXT, payload);
    }

    private static byte[] frame(int opcode, byte[] payload) {
        ByteBuffer frame = ByteBuffer.allocate(headerFor(payload.length) + payload.length);
        begin(frame, opcode, payload.length);
        return frame.put(payload).array();
    }

    private static void begin(ByteBuffer frame, int opcode, int payload) {
        frame.put((byte) (FINAL | opcode));
        if (payload <= ONE_BYTE_LENGTH) {
            frame.put((byte) payload);
        } else if (payload <= UNSIGNED_SHORT) {
            frame.put((byte) TWO_BYTE_LENGTH).putShort((short) payload);
        } else {
            frame.put((byte) EIGHT_BYTE_LENGTH).putLong(payload);
        }
    }

    private static int headerFor(int length) {
        if (length <= ONE_BYTE_LENGTH) {
            return 2;
        }
        return length <= UNSIGNED_SHORT ? 2 + Short.BYTES : MAX_HEADER;
    }
}
