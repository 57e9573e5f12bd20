package org.hexachat.adapter.rest.v1.webhook;

import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.webhook.wire.NewOutgoingWebhook;
import org.hexachat.adapter.rest.v1.webhook.wire.OutgoingWebhookList;
import org.hexachat.adapter.rest.v1.webhook.wire.OutgoingWebhookView;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.webhook.AddOutgoingWebhookUseCase;
import org.hexachat.application.port.in.webhook.DeleteOutgoingWebhookUseCase;
import org.hexachat.application.port.in.webhook.EnableOutgoingWebhookUseCase;
import org.hexachat.application.port.in.webhook.ListOutgoingWebhooksUseCase;
import org.hexachat.domain.webhook.OutgoingWebhook;
import org.hexachat.domain.webhook.WebhookUrl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes, lists, enables and deletes the outgoing webhooks of a room. */
@RestController
@RequestMapping(path = "/api/v1/rooms/{room}/outgoing-webhooks", produces = MediaType.APPLICATION_JSON_VALUE)
final class OutgoingWebhookController {
    private final AddOutgoingWebhookUseCase add;
    private final ListOutgoingWebhooksUseCase list;
    private final EnableOutgoingWebhookUseCase enable;
    private final DeleteOutgoingWebhookUseCase remove;

    OutgoingWebhookController(
            AddOutgoingWebhookUseCase add,
            ListOutgoingWebhooksUseCase list,
            EnableOutgoingWebhookUseCase enable,
            DeleteOutgoingWebhookUseCase remove) {
        this.add = add;
        this.list = list;
        this.enable = enable;
        this.remove = remove;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    OutgoingWebhookView add(
            @AuthenticationPrincipal Caller caller, @PathVariable String room, @RequestBody NewOutgoingWebhook wanted) {
        RequestFields fields = new RequestFields();
        String url = fields.required("url", wanted.url());
        fields.throwIfAnyIsWrong();
        fields.blaming("url", () -> new WebhookUrl(url));
        OutgoingWebhook added = add.add(new AddOutgoingWebhookUseCase.Command(caller, ResourceId.ofRoom(room), url));
        return OutgoingWebhookViews.withSecret(added);
    }

    @GetMapping
    OutgoingWebhookList list(@AuthenticationPrincipal Caller caller, @PathVariable String room) {
        return new OutgoingWebhookList(
                list.list(new ListOutgoingWebhooksUseCase.Query(caller, ResourceId.ofRoom(room))).stream()
                        .map(OutgoingWebhookViews::of)
                        .toList(),
                null);
    }

    @PostMapping("/{webhook}/enable")
    OutgoingWebhookView enable(
            @AuthenticationPrincipal Caller caller, @PathVariable String room, @PathVariable String webhook) {
        OutgoingWebhook enabled = enable.enable(new EnableOutgoingWebhookUseCase.Command(
                caller, ResourceId.ofRoom(room), ResourceId.ofOutgoingWebhook(webhook)));
        return OutgoingWebhookViews.of(enabled);
    }

    @DeleteMapping("/{webhook}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@AuthenticationPrincipal Caller caller, @PathVariable String room, @PathVariable String webhook) {
        remove.remove(new DeleteOutgoingWebhookUseCase.Command(
                caller, ResourceId.ofRoom(room), ResourceId.ofOutgoingWebhook(webhook)));
    }
}
