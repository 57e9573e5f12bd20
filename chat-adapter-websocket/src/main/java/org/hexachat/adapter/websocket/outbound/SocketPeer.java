package org.hexachat.adapter.websocket.outbound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.hexachat.adapter.websocket.socket.ServerFrames;
import org.hexachat.adapter.websocket.socket.UpgradedSocket;

/** A peer behind a socket. */
record SocketPeer(UpgradedSocket socket, Duration writeTimeout) implements Peer {

    private static final Duration GOODBYE = Duration.ofSeconds(1);

    @Override
    public void write(ByteBuffer frames) throws IOException {
        socket.write(frames, writeTimeout);
    }

    @Override
    public void close(Closing reason) throws IOException {
        byte[] frame =
                reason == Closing.ECHO ? ServerFrames.close() : ServerFrames.close(reason.code(), reason.reason());
        socket.close(frame, GOODBYE);
    }

    @Override
    public void drop() {
        socket.hangUp();
    }
}
