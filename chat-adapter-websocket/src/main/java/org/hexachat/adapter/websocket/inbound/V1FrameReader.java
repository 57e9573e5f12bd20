package org.hexachat.adapter.websocket.inbound;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.message.SubscribeUseCase.Position;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import tools.jackson.databind.JsonNode;

/** Reads what clients send over v1. Fields that this server does not know are ignored: the client may be newer. */
final class V1FrameReader {

    private final StrictJson json = new StrictJson();

    /**
     * The fields of a frame, before it is known what it wants.
     *
     * @throws ChatException {@code input.invalid} for what is no JSON object
     */
    FrameFields open(String frame) {
        return new FrameFields(json.read(frame));
    }

    /**
     * What a frame wants.
     *
     * @throws ChatException {@code frame.unknown}; {@code input.invalid} with the fields that are wrong
     */
    ClientFrame read(FrameFields fields) {
        return switch (fields.string("type")) {
            case "subscribe" -> new ClientFrame.Subscribe(fields.id(), room(fields), position(fields));
            case "unsubscribe" -> new ClientFrame.Unsubscribe(fields.id(), room(fields));
            case "message.send" -> send(fields);
            case "message.edit" ->
                new ClientFrame.Edit(fields.id(), room(fields), message(fields), fields.string("text"));
            case "message.delete" -> new ClientFrame.Delete(fields.id(), room(fields), message(fields));
            case "reaction.add" ->
                new ClientFrame.React(fields.id(), room(fields), message(fields), fields.string("emoji"));
            case "reaction.remove" ->
                new ClientFrame.Unreact(fields.id(), room(fields), message(fields), fields.string("emoji"));
            case "read" -> new ClientFrame.Read(fields.id(), room(fields), new Sequence(fields.position("seq")));
            case "typing" -> new ClientFrame.Typing(room(fields));
            case "presence" -> new ClientFrame.Turn(isAway(fields));
            case "presence.subscribe" ->
                new ClientFrame.WatchPresence(fields.id(), room(fields), fields.optionalString("cursor"));
            case "presence.unsubscribe" -> new ClientFrame.UnwatchPresence(fields.id(), room(fields));
            case "ping" -> new ClientFrame.Ping(fields.optionalId());
            default -> throw new ChatException(ErrorCode.FRAME_UNKNOWN);
        };
    }

    /** Beside files there need be no text. */
    private static ClientFrame send(FrameFields fields) {
        List<AttachmentId> files =
                fields.uuids("attachments").stream().map(AttachmentId::new).toList();
        return new ClientFrame.Send(
                fields.id(),
                room(fields),
                fields.optionalUuid("client_id").map(ClientId::new),
                files.isEmpty()
                        ? fields.string("text")
                        : fields.optionalString("text").orElse(""),
                fields.optionalUuid("reply_to").map(MessageId::new),
                files);
    }

    /** The name that the client gave its request, where it can be read, so that a refusal can say what it refuses. */
    Optional<String> idOf(FrameFields fields) {
        JsonNode id = fields.frame().path("id");
        return id.isString() && id.stringValue().length() <= FrameFields.MAX_ID
                ? Optional.of(id.stringValue())
                : Optional.empty();
    }

    private static RoomId room(FrameFields fields) {
        return new RoomId(fields.uuid("room"));
    }

    private static MessageId message(FrameFields fields) {
        return new MessageId(fields.uuid("message_id"));
    }

    private static boolean isAway(FrameFields fields) {
        return fields.choice("state", List.of("online", "away")).equals("away");
    }

    /** A position without an epoch belongs to no life of the store, and is answered with a reset. */
    private static Optional<Position> position(FrameFields fields) {
        String epoch = fields.optionalString("epoch").orElse("");
        return fields.optionalPosition("since").map(since -> new Position(new Sequence(since), epoch));
    }
}
