package org.hexachat.testkit.websocket;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A frame as a client writes it, right or wrong. The mask is all zeros, which is a mask like any other and costs nothing. */
public final class ClientFrame {
    public static final int CONTINUATION = 0;
    public static final int TEXT = 1;
    public static final int BINARY = 2;
    public static final int CLOSE = 8;
    public static final int PING = 9;
    public static final int PONG = 10;

    private static final int LAST = 0x80;
    private static final int MASKED = 0x80;
    private static final int TWO_BYTES_FOLLOW = 126;
    private static final int EIGHT_BYTES_FOLLOW = 127;
    private static final int MAX_HEADER = 14;

    private final int opcode;
    private final boolean last;
    private final boolean masked;
    private final byte[] payload;

    ClientFrame(int opcode, boolean last, boolean masked, byte[] payload) {
        this.opcode = opcode;
        this.last = last;
        this.masked = masked;
        this.payload = payload;
    }

    public static ClientFrame text(String text) {
        return new ClientFrame(TEXT, true, true, text.getBytes(StandardCharsets.UTF_8));
    }

    public static ClientFrame binary(byte[] payload) {
        return new ClientFrame(BINARY, true, true, payload);
    }

    public static ClientFrame pong(byte[] payload) {
        return new ClientFrame(PONG, true, true, payload);
    }

    public static ClientFrame close(byte[] payload) {
        return new ClientFrame(CLOSE, true, true, payload);
    }

    public static ClientFrame ping(String text) {
        return new ClientFrame(PING, true, true, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same frame with more to follow. */
    public ClientFrame unfinished() {
        return new ClientFrame(opcode, false, masked, payload);
    }

    /** The same frame as a later part of a message. */
    public ClientFrame continuing() {
        return new ClientFrame(CONTINUATION, last, masked, payload);
    }

    /** The same frame as no client may send it. */
    public ClientFrame unmasked() {
        return new ClientFrame(opcode, last, false, payload);
    }

    /** The header of a frame of {@code length} bytes, and no payload. */
    public static byte[] announce(int opcode, long length) {
        ByteBuffer header = ByteBuffer.allocate(MAX_HEADER);
        header.put((byte) (opcode | LAST));
        header.put((byte) (EIGHT_BYTES_FOLLOW | MASKED)).putLong(length).putInt(0);
        return header.array();
    }

    /** The frame as it goes over the wire, for whoever wants to send some of it. */
    public byte[] encoded() {
        ByteBuffer frame = ByteBuffer.allocate(MAX_HEADER + payload.length);
        frame.put((byte) (opcode | (last ? LAST : 0)));
        putLength(frame);
        if (masked) {
            frame.putInt(0);
        }
        frame.put(payload).flip();
        byte[] encoded = new byte[frame.remaining()];
        frame.get(encoded);
        return encoded;
    }

    private void putLength(ByteBuffer frame) {
        int mask = masked ? MASKED : 0;
        if (payload.length < TWO_BYTES_FOLLOW) {
            frame.put((byte) (payload.length | mask));
        } else if (payload.length <= 0xFFFF) {
            frame.put((byte) (TWO_BYTES_FOLLOW | mask)).putShort((short) payload.length);
        } else {
            frame.put((byte) (EIGHT_BYTES_FOLLOW | mask)).putLong(payload.length);
        }
    }
}
