package org.hexachat.adapter.websocket.outbound;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The far end of a connection, as the one writer sees it. Not for two threads at once. Every call can block, though never for
 * ever, and fails once the peer is gone.
 */
interface Peer {

    /** Sends a piece of what is to be sent, which can end inside of a frame; takes all that remains in it. */
    void write(ByteBuffer frames) throws IOException;

    /** Says goodbye. What was sent before arrives before. */
    void close(Closing reason) throws IOException;

    /** Hangs up without a word. Never fails. */
    void drop();
}
