package org.hexachat.adapter.websocket.inbound;

import jakarta.websocket.Session;
import java.util.Objects;
import java.util.Optional;
import org.hexachat.adapter.websocket.outbound.ClientConnection;
import org.hexachat.adapter.websocket.outbound.Closing;
import org.hexachat.adapter.websocket.outbound.ConnectionFactory;
import org.hexachat.adapter.websocket.outbound.ConnectionHub;
import org.hexachat.adapter.websocket.outbound.FrameEncoder;
import org.hexachat.application.port.in.message.SendMessageUseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/**
 * The classic socket. Takes messages in parts, so that the container keeps a small buffer for each connection and the bound is
 * this module's own.
 */
final class ClassicSocketHandler extends TextWebSocketHandler {

    private static final Logger LOGGER = LoggerFactory.getLogger(ClassicSocketHandler.class);
    private static final String CONVERSATION = Conversation.class.getName();

    private final ConnectionFactory connections;
    private final ConnectionHub hub;
    private final Opening opening;
    private final SendMessageUseCase messages;
    private final FrameEncoder encoder;
    private final FrameReader reader = new FrameReader();

    ClassicSocketHandler(
            ConnectionFactory connections,
            ConnectionHub hub,
            Opening opening,
            SendMessageUseCase messages,
            FrameEncoder encoder) {
        this.connections = connections;
        this.hub = hub;
        this.opening = opening;
        this.messages = messages;
        this.encoder = encoder;
    }

    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        Admission admission = Admission.of(session.getAttributes());
        ClientConnection connection = connections.connect(nativeSession(session), admission.caller(), admission.room());
        session.getAttributes()
                .put(CONVERSATION, new Conversation(connection, admission.language(), reader, messages, encoder));
        if (admission.seat().occupy()) {
            opening.open(connection);
        } else {
            connection.close(Closing.TRY_LATER);
        }
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        Conversation conversation = conversation(session).orElseThrow();
        try {
            conversation.hear(message.getPayload(), message.isLast());
        } catch (RuntimeException bug) {
            LOGGER.atError()
                    .addKeyValue("connection", conversation.connection().id())
                    .setCause(bug)
                    .log("[ERROR] A frame found a fault in this program");
            conversation.connection().close(Closing.BROKEN);
        }
    }

    @Override
    protected void handleBinaryMessage(WebSocketSession session, BinaryMessage message) {
        conversation(session).map(Conversation::connection).ifPresent(connection -> {
            connection.heard();
            connection.close(Closing.NOT_TEXT);
        });
    }

    @Override
    protected void handlePongMessage(WebSocketSession session, PongMessage message) {
        conversation(session).map(Conversation::connection).ifPresent(ClientConnection::heard);
    }

    @Override
    public void handleTransportError(WebSocketSession session, Throwable failure) {
        LOGGER.atDebug()
                .addKeyValue("connection", session.getId())
                .setCause(failure)
                .log("[ERROR] The socket failed");
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        Admission.of(session.getAttributes()).seat().giveBack();
        conversation(session).map(Conversation::connection).ifPresent(connection -> {
            connection.close(Closing.BROKEN);
            hub.remove(connection);
        });
        LOGGER.atInfo()
                .addKeyValue("connection", session.getId())
                .addKeyValue("code", status.getCode())
                .log("[DISCONNECT] Disconnected");
    }

    private static Optional<Conversation> conversation(WebSocketSession session) {
        return Optional.ofNullable((Conversation) session.getAttributes().get(CONVERSATION));
    }

    private static Session nativeSession(WebSocketSession session) {
        return Objects.requireNonNull(((NativeWebSocketSession) session).getNativeSession(Session.class));
    }
}
