package org.hexachat.adapter.websocket.inbound;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.message.SubscribeUseCase.Position;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;

/** What a v1 client can ask for. */
sealed interface ClientFrame {

    /** Begin to listen to a room. */
    record Subscribe(String id, RoomId room, Optional<Position> position) implements ClientFrame {}

    /** Listen to a room no more. */
    record Unsubscribe(String id, RoomId room) implements ClientFrame {}

    /** Say something. */
    record Send(
            String id,
            RoomId room,
            Optional<ClientId> clientId,
            String text,
            Optional<MessageId> replyTo,
            List<AttachmentId> attachments)
            implements ClientFrame {

        @Override
        public String toString() {
            return "Send[***]";
        }
    }

    /** Give a message another text. */
    record Edit(String id, RoomId room, MessageId message, String text) implements ClientFrame {

        @Override
        public String toString() {
            return "Edit[***]";
        }
    }

    /** Take a message back. */
    record Delete(String id, RoomId room, MessageId message) implements ClientFrame {}

    /** Answer a message with an emoji. */
    record React(String id, RoomId room, MessageId message, String emoji) implements ClientFrame {}

    /** Take such an answer back. */
    record Unreact(String id, RoomId room, MessageId message, String emoji) implements ClientFrame {}

    /** This room was read up to here. */
    record Read(String id, RoomId room, Sequence position) implements ClientFrame {}

    /** I type in this room. */
    record Typing(RoomId room) implements ClientFrame {}

    /** Somebody looks at this connection, or nobody does. */
    record Turn(boolean away) implements ClientFrame {}

    /** Tell me who is in this room. */
    record WatchPresence(String id, RoomId room, Optional<String> cursor) implements ClientFrame {}

    /** Tell me no more who is in this room. */
    record UnwatchPresence(String id, RoomId room) implements ClientFrame {}

    /** Is anybody there? */
    record Ping(Optional<String> id) implements ClientFrame {}
}
