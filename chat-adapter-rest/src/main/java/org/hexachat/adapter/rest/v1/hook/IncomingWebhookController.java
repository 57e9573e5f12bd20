package org.hexachat.adapter.rest.v1.hook;

import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.hook.wire.MadeWebhook;
import org.hexachat.adapter.rest.v1.hook.wire.NewWebhook;
import org.hexachat.adapter.rest.v1.hook.wire.WebhookList;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.hook.ListIncomingWebhooksUseCase;
import org.hexachat.application.port.in.hook.MakeIncomingWebhookUseCase;
import org.hexachat.application.port.in.hook.RevokeIncomingWebhookUseCase;
import org.hexachat.domain.hook.IncomingWebhook;
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

/** Makes, lists and revokes the incoming webhooks of a room. */
@RestController
@RequestMapping(path = "/api/v1/rooms/{room}/webhooks", produces = MediaType.APPLICATION_JSON_VALUE)
final class IncomingWebhookController {
    private final MakeIncomingWebhookUseCase make;
    private final ListIncomingWebhooksUseCase list;
    private final RevokeIncomingWebhookUseCase revoke;

    IncomingWebhookController(
            MakeIncomingWebhookUseCase make, ListIncomingWebhooksUseCase list, RevokeIncomingWebhookUseCase revoke) {
        this.make = make;
        this.list = list;
        this.revoke = revoke;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    MadeWebhook make(
            @AuthenticationPrincipal Caller caller, @PathVariable String room, @RequestBody NewWebhook wanted) {
        RequestFields fields = new RequestFields();
        String name = fields.required("name", wanted.name());
        fields.throwIfAnyIsWrong();
        MakeIncomingWebhookUseCase.MadeWebhook made =
                make.make(new MakeIncomingWebhookUseCase.Command(caller, ResourceId.ofRoom(room), name));
        IncomingWebhook webhook = made.webhook();
        return new MadeWebhook(
                webhook.id().value(),
                webhook.account().name().value(),
                "/api/v1/hooks/" + made.secret().value(),
                webhook.createdAt());
    }

    @GetMapping
    WebhookList list(@AuthenticationPrincipal Caller caller, @PathVariable String room) {
        return new WebhookList(
                list.list(new ListIncomingWebhooksUseCase.Query(caller, ResourceId.ofRoom(room))).stream()
                        .map(WebhookViews::of)
                        .toList(),
                null);
    }

    @DeleteMapping("/{webhook}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@AuthenticationPrincipal Caller caller, @PathVariable String room, @PathVariable String webhook) {
        revoke.revoke(new RevokeIncomingWebhookUseCase.Command(
                caller, ResourceId.ofRoom(room), ResourceId.ofWebhook(webhook)));
    }
}
