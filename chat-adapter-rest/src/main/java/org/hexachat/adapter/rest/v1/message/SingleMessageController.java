package org.hexachat.adapter.rest.v1.message;

import java.util.Optional;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.message.wire.HistoryMessageView;
import org.hexachat.adapter.rest.v1.message.wire.MessageChange;
import org.hexachat.adapter.rest.v1.view.MessagePlaces;
import org.hexachat.adapter.rest.v1.wire.MessagePlace;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.message.DeleteMessageUseCase;
import org.hexachat.application.port.in.message.EditMessageUseCase;
import org.hexachat.application.port.in.message.ShowMessageUseCase;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows, edits and deletes a message. */
@RestController
@RequestMapping(path = "/api/v1/rooms/{room}/messages/{message}", produces = MediaType.APPLICATION_JSON_VALUE)
final class SingleMessageController {
    private final ShowMessageUseCase show;
    private final EditMessageUseCase edit;
    private final DeleteMessageUseCase delete;

    SingleMessageController(ShowMessageUseCase show, EditMessageUseCase edit, DeleteMessageUseCase delete) {
        this.show = show;
        this.edit = edit;
        this.delete = delete;
    }

    @GetMapping
    HistoryMessageView show(
            @AuthenticationPrincipal Caller caller, @PathVariable String room, @PathVariable String message) {
        return HistoryViews.of(show.show(
                new ShowMessageUseCase.Query(caller, ResourceId.ofRoom(room), ResourceId.ofMessage(message))));
    }

    @PatchMapping
    MessagePlace edit(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String room,
            @PathVariable String message,
            @RequestBody MessageChange change) {
        RequestFields fields = new RequestFields();
        String text = fields.required("text", change.text());
        var command =
                new EditMessageUseCase.Command(caller, ResourceId.ofRoom(room), ResourceId.ofMessage(message), text);
        return MessagePlaces.of(fields.blaming("text", () -> edit.edit(command)));
    }

    @DeleteMapping
    MessagePlace delete(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String room,
            @PathVariable String message,
            @RequestParam Optional<String> reason) {
        return MessagePlaces.of(delete.delete(new DeleteMessageUseCase.Command(
                caller, ResourceId.ofRoom(room), ResourceId.ofMessage(message), reason)));
    }
}
