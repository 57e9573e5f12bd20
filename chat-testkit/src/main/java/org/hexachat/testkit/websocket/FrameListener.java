package org.hexachat.testkit.websocket;

/** Hears what the server sends, on the connection's reader thread, in order. */
public interface FrameListener {
    void text(String text);

    /** A ping; whoever does not answer it is a dead peer to the server. */
    default void ping(RawWebSocket socket, byte[] payload) {
        socket.send(ClientFrame.pong(payload));
    }

    default void pong() {}

    /** The connection ended, with the code of the close frame, or with {@link RawWebSocket#NO_CLOSE_FRAME}. Comes once. */
    default void closed(int code, String reason) {}
}
