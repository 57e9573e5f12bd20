package org.hexachat.benchmarks.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Cuts what a server sends into frames, and puts a message that came in several together. One for each connection. */
final class FrameReader {

    /** What the frames mean. The bytes are only lent. */
    interface Sink {
        void text(byte[] data, int from, int to) throws IOException;

        void ping(byte[] data, int from, int to) throws IOException;

        void close(int code) throws IOException;
    }

    private static final int FINAL = 0x80;
    private static final int RESERVED = 0x70;
    private static final int CONTINUATION = 0;
    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;
    private static final int TWO_BYTES = 126;
    private static final int EIGHT_BYTES = 127;
    private static final int NO_STATUS = 1005;

    private final Sink sink;
    private final ByteArrayOutputStream fragments = new ByteArrayOutputStream(0);

    FrameReader(Sink sink) {
        this.sink = sink;
    }

    /** Takes the whole frames of the data and answers where the first unfinished one begins. */
    int read(byte[] data, int from, int to) throws IOException {
        int at = from;
        while (to - at >= 2) {
            int head = headLength(data[at + 1]);
            if (to - at < head) {
                break;
            }
            long length = payloadLength(data, at);
            if (to - at - head < length) {
                break;
            }
            int start = at + head;
            at = start + (int) length;
            take(data[start - head], data, start, at);
        }
        return at;
    }

    private static int headLength(byte second) {
        return switch (second & 0xff) {
            case TWO_BYTES -> 4;
            case EIGHT_BYTES -> 10;
            default -> 2;
        };
    }

    private static long payloadLength(byte[] data, int at) throws IOException {
        int length = data[at + 1] & 0xff;
        if (length > EIGHT_BYTES) {
            throw new IOException("the server masks its frames");
        }
        if (length < TWO_BYTES) {
            return length;
        }
        return number(data, at + 2, length == TWO_BYTES ? 2 : 8);
    }

    private static long number(byte[] data, int at, int bytes) {
        long value = 0;
        for (int i = at; i < at + bytes; i++) {
            value = (value << 8) | (data[i] & 0xff);
        }
        return value;
    }

    private void take(byte first, byte[] data, int from, int to) throws IOException {
        if ((first & RESERVED) != 0) {
            throw new IOException("a frame with reserved bits");
        }
        boolean whole = (first & FINAL) != 0;
        switch (first & 0xf) {
            case TEXT, CONTINUATION -> takeText(whole, data, from, to);
            case PING -> sink.ping(data, from, to);
            case CLOSE -> sink.close(to - from >= 2 ? (int) number(data, from, 2) : NO_STATUS);
            case PONG -> {
                // Nobody asked, but it is allowed.
            }
            default -> throw new IOException("a frame of a kind that text protocols do not have");
        }
    }

    private void takeText(boolean whole, byte[] data, int from, int to) throws IOException {
        if (whole && fragments.size() == 0) {
            sink.text(data, from, to);
            return;
        }
        fragments.write(data, from, to - from);
        if (whole) {
            byte[] message = fragments.toByteArray();
            fragments.reset();
            sink.text(message, 0, message.length);
        }
    }
}
