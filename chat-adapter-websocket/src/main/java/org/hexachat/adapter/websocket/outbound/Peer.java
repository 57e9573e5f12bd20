package org.hexachat.adapter.websocket.outbound;

import java.io.IOException;

/**
 * The far end of a connection, as the one writer sees it. Not for two threads at once. Every call can block, though never for
 * ever, and fails once the peer is gone.
 */
interface Peer {

    void sendText(String text) throws IOException;

    void ping() throws IOException;

    /** Lets what follows gather, so that many small frames leave as one piece, until {@link #flush()}. */
    void hold() throws IOException;

    void flush() throws IOException;

    /** Says goodbye. What was sent before arrives before. */
    void close(Closing reason) throws IOException;
}
