package org.hexachat.application.port.in.message;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.RoomId;

/** Say something in a room that one is a member of. */
public interface SendMessageUseCase {

    /**
     * Returns at once. The answer comes once the message is durable and handed to everyone who listens, on a thread that must not
     * be kept. Messages that one thread sends to one room get their places in that order. The same {@code clientId} again answers
     * with the first result, a {@link org.hexachat.domain.log.RoomChange.OfMessage} whatever became of the message since, and is
     * heard by nobody.
     *
     * @return fails with a {@link ChatException}: {@code room.not_found}; {@code room.not_member}; {@code room.muted};
     *     {@code user.blocked};
     *     {@code room.slow_mode}; {@code message.not_found} for what it answers; {@code attachment.not_found} for a file that the
     *     caller did not upload to this room, or sent before; {@code server.busy}, after
     *     which nothing happened; {@code storage.unavailable}, after which the message may be there or not: with a
     *     {@code clientId}, sending again is safe
     * @throws ChatException {@code input.blank}, {@code input.too_long} or {@code input.characters} for the text;
     *     {@code message.too_many_attachments}; {@code rate_limited}
     */
    CompletionStage<RoomEvent> send(Command command);

    /**
     * What to say, and where.
     *
     * @param text may be empty where there are files
     * @param replyTo the message that it answers, if it does
     * @param attachments the files that go with it, each once
     */
    record Command(
            Caller caller,
            RoomId room,
            String text,
            Optional<ClientId> clientId,
            Optional<MessageId> replyTo,
            List<AttachmentId> attachments) {

        public Command {
            attachments = attachments.stream().distinct().toList();
        }

        /** One without files. */
        public Command(
                Caller caller, RoomId room, String text, Optional<ClientId> clientId, Optional<MessageId> replyTo) {
            this(caller, room, text, clientId, replyTo, List.of());
        }

        /** As it is asked for where it answers nothing. */
        public Command(Caller caller, RoomId room, String text, Optional<ClientId> clientId) {
            this(caller, room, text, clientId, Optional.empty());
        }

        @Override
        public String toString() {
            return "Command[" + room + ", ***]";
        }
    }
}
