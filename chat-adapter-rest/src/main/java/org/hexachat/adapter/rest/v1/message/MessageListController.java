package org.hexachat.adapter.rest.v1.message;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.input.Page;
import org.hexachat.adapter.rest.v1.input.QueryFields;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.message.wire.HistoryMessageView;
import org.hexachat.adapter.rest.v1.message.wire.MessageList;
import org.hexachat.adapter.rest.v1.message.wire.NewMessage;
import org.hexachat.adapter.rest.v1.view.MessagePlaces;
import org.hexachat.adapter.rest.v1.wire.MessagePlace;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.message.MessageHistoryUseCase;
import org.hexachat.application.port.in.message.SendMessageUseCase;
import org.hexachat.domain.message.MessageDetails;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.message.MessagePage.Direction;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
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
    /** The greatest number that every reader of JSON takes for what it is. */
    private static final long MAX_POSITION = (1L << 53) - 1;

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
        QueryFields fields = new QueryFields();
        int wanted = fields.limit(limit);
        Optional<Sequence> until = position(fields, "before", before);
        Optional<Sequence> from = position(fields, "after", after);
        fields.exclusive("after", after, "before", before);
        fields.throwIfAnyIsWrong();
        MessagePage page = from.map(edge -> new MessagePage(edge, Direction.AFTER, Page.toAsk(wanted)))
                .or(() -> until.map(edge -> new MessagePage(edge, Direction.BEFORE, Page.toAsk(wanted))))
                .orElseGet(() -> MessagePage.newest(Page.toAsk(wanted)));
        return read(new MessageHistoryUseCase.Query(caller, ResourceId.ofRoom(room), page), wanted);
    }

    /** Waits until the message is durable. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<MessagePlace> send(
            @AuthenticationPrincipal Caller caller, @PathVariable String room, @RequestBody NewMessage message) {
        RoomId id = ResourceId.ofRoom(room);
        RequestFields fields = new RequestFields();
        String text = fields.required("text", message.text());
        Optional<ClientId> clientId =
                fields.optionalId("client_id", message.clientId()).map(ClientId::new);
        MessagePlace place = MessagePlaces.of(Awaited.of(
                fields.blaming("text", () -> send.send(new SendMessageUseCase.Command(caller, id, text, clientId)))));
        return ResponseEntity.created(
                        URI.create("/api/v1/rooms/%s/messages/%s".formatted(id.value(), place.messageId())))
                .body(place);
    }

    private MessageList read(MessageHistoryUseCase.Query query, int wanted) {
        List<MessageDetails> found = history.read(query);
        Page<HistoryMessageView> page = (query.page().direction() == Direction.AFTER
                        ? Page.forwards(found, wanted, MessageListController::positionOf)
                        : Page.backwards(found, wanted, MessageListController::positionOf))
                .map(HistoryViews::of);
        return new MessageList(page.items(), page.next().orElse(null));
    }

    private static Optional<Sequence> position(QueryFields fields, String field, Optional<String> text) {
        return fields.number(field, text, 0, MAX_POSITION).map(Sequence::new);
    }

    private static String positionOf(MessageDetails details) {
        return Long.toString(details.message().sequence().value());
    }
}
