package org.hexachat.adapter.rest.v1.direct;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.direct.wire.DirectPlace;
import org.hexachat.adapter.rest.v1.direct.wire.NewDirectMessage;
import org.hexachat.adapter.rest.wire.JsonText;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.message.SendDirectMessageUseCase;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.user.UserId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Says something to some people alone. */
@RestController
@RequestMapping(path = "/api/v1/direct", produces = MediaType.APPLICATION_JSON_VALUE)
final class DirectMessageController {
    private final SendDirectMessageUseCase send;

    DirectMessageController(SendDirectMessageUseCase send) {
        this.send = send;
    }

    /** Waits until the message is durable. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<DirectPlace> send(@AuthenticationPrincipal Caller caller, @RequestBody NewDirectMessage message) {
        RequestFields fields = new RequestFields();
        List<JsonText> named = message.people();
        Set<UserId> people = fields.requiredIds("people", named == null ? List.of() : named).stream()
                .map(UserId::new)
                .collect(Collectors.toSet());
        String text = fields.required("text", message.text());
        Optional<ClientId> clientId =
                fields.optionalId("client_id", message.clientId()).map(ClientId::new);
        fields.throwIfAnyIsWrong();
        DirectPlace place = place(send.send(new SendDirectMessageUseCase.Command(caller, people, text, clientId)));
        return ResponseEntity.created(
                        URI.create("/api/v1/rooms/%s/messages/%s".formatted(place.roomId(), place.messageId())))
                .body(place);
    }

    private static DirectPlace place(RoomEvent event) {
        if (!(event.change() instanceof RoomChange.OfMessage message)) {
            throw new IllegalStateException(
                    "Not of a message: " + event.change().getClass());
        }
        return new DirectPlace(
                event.room().value(), message.id().value(), event.sequence().value(), event.at());
    }
}
