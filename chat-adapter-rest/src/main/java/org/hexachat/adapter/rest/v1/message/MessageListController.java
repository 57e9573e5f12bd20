package org.hexachat.adapter.rest.v1.message;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.input.Awaited;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.message.wire.MessageList;
import org.hexachat.adapter.rest.v1.message.wire.NewMessage;
import org.hexachat.adapter.rest.v1.view.MessagePlaces;
import org.hexachat.adapter.rest.v1.wire.MessagePlace;
import org.hexachat.adapter.rest.wire.JsonText;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.message.MessageHistoryUseCase;
import org.hexachat.application.port.in.message.SendMessageUseCase;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.RoomId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The history of a room, and saying something there. */
@RestController
@RequestMapping(path = "/api/v1/rooms/{room}/messages", produces = MediaType.APPLICATION_JSON_VALUE)
final class MessageListController {
    private final MessageHistoryUseCase history;
    private final SendMessageUseCase send;

    MessageListController(MessageHistoryUseCase history, SendMessageUseCase send) {
        this.history = history;
        this.send = send;
    }

    @GetMapping
    MessageList read(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String room,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> before,
            @RequestParam Optional<String> after) {
        RoomId id = ResourceId.ofRoom(room);
        return new HistoryPage(limit, before, after)
                .read(page -> history.read(new MessageHistoryUseCase.Query(caller, id, page)));
    }

    /** Waits until the message is durable. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<MessagePlace> send(
            @AuthenticationPrincipal Caller caller, @PathVariable String room, @RequestBody NewMessage message) {
        RoomId id = ResourceId.ofRoom(room);
        RequestFields fields = new RequestFields();
        List<JsonText> given = Objects.requireNonNullElse(message.attachments(), List.of());
        String text = given.isEmpty()
                ? fields.required("text", message.text())
                : fields.optional("text", message.text()).orElse("");
        List<AttachmentId> files = given.isEmpty()
                ? List.of()
                : fields.requiredIds("attachments", given).stream()
                        .map(AttachmentId::new)
                        .toList();
        Optional<ClientId> clientId =
                fields.optionalId("client_id", message.clientId()).map(ClientId::new);
        Optional<MessageId> replyTo =
                fields.optionalId("reply_to", message.replyTo()).map(MessageId::new);
        MessagePlace place = MessagePlaces.of(Awaited.of(fields.blaming(
                "text", () -> send.send(new SendMessageUseCase.Command(caller, id, text, clientId, replyTo, files)))));
        return ResponseEntity.created(
                        URI.create("/api/v1/rooms/%s/messages/%s".formatted(id.value(), place.messageId())))
                .body(place);
    }
}
