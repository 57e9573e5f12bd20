package org.hexachat.testkit.websocket;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads much at once and takes it apart. Hands out every complete frame before it reads again. For one thread. */
final class FrameBuffer {
    private static final int START = 16 * 1024;
    private static final int SMALL_HEADER = 2;
    private static final int TWO_BYTES_FOLLOW = 126;
    private static final int EIGHT_BYTES_FOLLOW = 127;

    private ByteBuffer buffer = ByteBuffer.allocate(START).limit(0);

    /** Reads what is there, at least one byte; answers false at the end of the stream. */
    boolean fill(InputStream in) throws IOException {
        buffer.compact();
        if (!buffer.hasRemaining()) {
            buffer = ByteBuffer.wrap(Arrays.copyOf(buffer.array(), buffer.capacity() * 2))
                    .position(buffer.position());
        }
        int read = in.read(buffer.array(), buffer.position(), buffer.remaining());
        buffer.position(buffer.position() + Math.max(read, 0)).flip();
        return read >= 0;
    }

    /** Moves to the next frame; answers false where it is not here as a whole. */
    boolean next(ServerFrame frame) {
        int header = headerLength();
        if (header < 0 || buffer.remaining() < header + length()) {
            return false;
        }
        int length = (int) length();
        frame.set(buffer.get(buffer.position()), buffer.array(), buffer.position() + header, length);
        buffer.position(buffer.position() + header + length);
        return true;
    }

    private int headerLength() {
        if (buffer.remaining() < SMALL_HEADER) {
            return -1;
        }
        int header = switch (shortLength()) {
            case TWO_BYTES_FOLLOW -> SMALL_HEADER + Short.BYTES;
            case EIGHT_BYTES_FOLLOW -> SMALL_HEADER + Long.BYTES;
            default -> SMALL_HEADER;
        };
        return buffer.remaining() < header ? -1 : header;
    }

    private int shortLength() {
        return buffer.get(buffer.position() + 1) & 0x7F;
    }

    private long length() {
        int payload = buffer.position() + SMALL_HEADER;
        return switch (shortLength()) {
            case TWO_BYTES_FOLLOW -> buffer.getShort(payload) & 0xFFFF;
            case EIGHT_BYTES_FOLLOW -> buffer.getLong(payload);
            default -> shortLength();
        };
    }

    /** Where a frame lies in the buffer; good until the buffer is filled again. */
    static final class ServerFrame {
        private int head;
        private byte[] bytes = {};
        private int from;
        private int length;

        private void set(int newHead, byte[] newBytes, int newFrom, int newLength) {
            head = newHead;
            bytes = newBytes;
            from = newFrom;
            length = newLength;
        }

        int opcode() {
            return head & 0x0F;
        }

        boolean isLast() {
            return (head & 0x80) != 0;
        }

        byte[] payload() {
            return Arrays.copyOfRange(bytes, from, from + length);
        }

        String text() {
            return new String(bytes, from, length, StandardCharsets.UTF_8);
        }
    }
}
