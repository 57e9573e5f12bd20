package org.hexachat.adapter.websocket.inbound;

import java.util.Optional;
import org.hexachat.adapter.websocket.outbound.ClientConnection;
import org.hexachat.adapter.websocket.outbound.Closing;
import org.hexachat.adapter.websocket.outbound.FrameEncoder;
import org.hexachat.adapter.websocket.wire.ErrorFrame;
import org.hexachat.application.port.in.message.SendMessageUseCase;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one peer says, frame after frame. The container calls for one frame at a time, so their order is kept. */
final class Conversation {

    private static final Logger LOGGER = LoggerFactory.getLogger(Conversation.class);

    private final ClientConnection connection;
    private final Language language;
    private final FrameReader reader;
    private final SendMessageUseCase messages;
    private final FrameEncoder encoder;
    private final FrameAssembly assembly = new FrameAssembly();

    Conversation(
            ClientConnection connection,
            Language language,
            FrameReader reader,
            SendMessageUseCase messages,
            FrameEncoder encoder) {
        this.connection = connection;
        this.language = language;
        this.reader = reader;
        this.messages = messages;
        this.encoder = encoder;
    }

    ClientConnection connection() {
        return connection;
    }

    /** Takes a part of a frame. What comes after this side said goodbye is not heard. */
    void hear(String part, boolean last) {
        connection.heard();
        if (!connection.isOpen()) {
            return;
        }
        Optional<Closing> abuse = assembly.add(part);
        abuse.ifPresent(connection::close);
        if (abuse.isEmpty() && last) {
            take(assembly.complete());
        }
    }

    private void take(String frame) {
        LOGGER.atDebug()
                .addKeyValue("connection", connection.id())
                .addKeyValue("length", frame.length())
                .log("[RECEIVE] A frame");
        try {
            post(reader.read(frame));
        } catch (ChatException refused) {
            answer(refused);
        }
    }

    private void post(String text) {
        messages.send(new SendMessageUseCase.Command(connection.caller(), connection.room(), text, Optional.empty()));
        LOGGER.atDebug().addKeyValue("connection", connection.id()).log("[DB] The message is stored");
    }

    private void answer(ChatException refused) {
        if (refused.code() == ErrorCode.INPUT_BLANK) {
            return;
        }
        LOGGER.atDebug()
                .addKeyValue("connection", connection.id())
                .addKeyValue("code", refused.code().code())
                .log("[ERROR] Refused a frame");
        connection.send(encoder.encode(ErrorFrame.of(refused.code().code(), language.sentence(refused.refusal()))));
    }
}
