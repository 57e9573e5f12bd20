package org.hexachat.adapter.websocket.outbound;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;

/** A socket of the servlet container. The names of its timeouts are Tomcat's; another container ignores them. */
final class JakartaPeer implements Peer {

    private static final String TIMEOUT_OF_A_WRITE = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";
    private static final String TIMEOUT_OF_A_GOODBYE =
            "org.apache.tomcat.websocket.ABNORMAL_SESSION_CLOSE_SEND_TIMEOUT";
    private static final String TIMEOUT_OF_THE_ANSWER = "org.apache.tomcat.websocket.SESSION_CLOSE_TIMEOUT";

    private static final Duration GOODBYE = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final Session session;
    private final RemoteEndpoint.Basic remote;

    JakartaPeer(Session session, Duration writeTimeout) {
        this.session = session;
        this.remote = session.getBasicRemote();
        session.getUserProperties().put(TIMEOUT_OF_A_WRITE, writeTimeout.toMillis());
        session.getUserProperties().put(TIMEOUT_OF_A_GOODBYE, GOODBYE.toMillis());
        session.getUserProperties().put(TIMEOUT_OF_THE_ANSWER, ANSWER.toMillis());
    }

    @Override
    public void sendText(String text) throws IOException {
        remote.sendText(text);
    }

    @Override
    public void ping() throws IOException {
        remote.sendPing(ByteBuffer.allocate(0));
    }

    @Override
    public void hold() throws IOException {
        remote.setBatchingAllowed(true);
    }

    /**
     * Flushes before it stops to gather, which would flush, too: in between, the container may answer a ping past the buffer,
     * and must not find half a frame there.
     */
    @Override
    public void flush() throws IOException {
        remote.flushBatch();
        remote.setBatchingAllowed(false);
    }

    @Override
    public void close(Closing reason) throws IOException {
        session.close(new CloseReason(CloseCodes.getCloseCode(reason.code()), reason.reason()));
    }
}
