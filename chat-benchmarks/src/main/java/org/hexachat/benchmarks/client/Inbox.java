package org.hexachat.benchmarks.client;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** The one buffer that all connections read into. */
final class Inbox {

    private static final int READ_AT_ONCE = 256 << 10;
    /** A frame must fit; the server's own bound for what waits for a connection is 1 MiB. */
    private static final int MAX_FRAME = 2 << 20;

    private final ByteBuffer received = ByteBuffer.allocateDirect(READ_AT_ONCE);
    private final byte[] data = new byte[MAX_FRAME + READ_AT_ONCE];

    /** Puts what has come behind the unread bytes and answers where it ends, or -1 at the end of the stream. */
    int fill(SocketChannel channel, byte[] unread) throws IOException {
        if (unread.length > MAX_FRAME) {
            throw new IOException("a frame of more than %d bytes".formatted(MAX_FRAME));
        }
        int length = channel.read(received.clear());
        if (length < 0) {
            return -1;
        }
        System.arraycopy(unread, 0, data, 0, unread.length);
        received.flip().get(data, unread.length, length);
        return unread.length + length;
    }

    byte[] data() {
        return data;
    }
}
