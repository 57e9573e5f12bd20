package org.hexachat.adapter.websocket.inbound;

import org.hexachat.adapter.websocket.outbound.ClientConnection;
import org.hexachat.adapter.websocket.outbound.Closing;
import org.hexachat.adapter.websocket.outbound.ConnectionHub;
import org.hexachat.adapter.websocket.socket.Misbehavior;
import org.hexachat.adapter.websocket.socket.ServerFrames;
import org.hexachat.adapter.websocket.socket.SocketListener;
import org.hexachat.adapter.websocket.socket.UpgradedSocket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection between its handshake and its end, whichever protocol it speaks. */
final class SocketSession implements SocketListener {

    private static final Logger LOGGER = LoggerFactory.getLogger(SocketSession.class);

    private final ClientConnection connection;
    private final Seat seat;
    private final ConnectionHub hub;
    private final Conversation conversation;

    SocketSession(ClientConnection connection, Seat seat, ConnectionHub hub, Conversation conversation) {
        this.connection = connection;
        this.seat = seat;
        this.hub = hub;
        this.conversation = conversation;
    }

    /** For logs alone: it opens nothing. */
    String id() {
        return connection.id();
    }

    @Override
    public void opened(UpgradedSocket socket) {
        if (!seat.occupy()) {
            connection.close(Closing.TRY_LATER);
        }
        conversation.begin();
        hub.introduce(connection);
        connection.attach(socket);
        LOGGER.atInfo()
                .addKeyValue("connection", connection.id())
                .addKeyValue("user", connection.caller().id().value())
                .log("[SUCCESS] Connected");
    }

    @Override
    public void heard() {
        connection.heard();
    }

    /** What comes after this side said goodbye is not heard. */
    @Override
    public void text(String frame) {
        if (!connection.isOpen()) {
            return;
        }
        LOGGER.atTrace().addKeyValue("length", frame.length()).log("[RECEIVE] A frame");
        try {
            conversation.hear(frame);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            connection.close(Closing.RESTARTING);
        } catch (RuntimeException bug) {
            LOGGER.atError()
                    .addKeyValue("connection", connection.id())
                    .setCause(bug)
                    .log("[ERROR] A frame found a fault in this program");
            connection.close(Closing.BROKEN);
        }
    }

    @Override
    public void ping(byte[] payload) {
        connection.send(ServerFrames.pong(payload));
    }

    @Override
    public void goodbye(int code) {
        connection.close(Closing.ECHO);
    }

    @Override
    public void misbehaved(Misbehavior how) {
        connection.close(
                switch (how) {
                    case PROTOCOL -> Closing.PROTOCOL;
                    case NOT_TEXT -> Closing.NOT_TEXT;
                    case BROKEN_TEXT -> Closing.BROKEN_TEXT;
                    case TOO_BIG -> Closing.TOO_BIG;
                    case TOO_MANY_FRAGMENTS -> Closing.TOO_MANY_FRAGMENTS;
                });
    }

    @Override
    public void closed() {
        seat.giveBack();
        connection.gone();
        hub.remove(connection);
        conversation.end();
        LOGGER.atInfo().addKeyValue("connection", connection.id()).log("[DISCONNECT] Disconnected");
    }
}
