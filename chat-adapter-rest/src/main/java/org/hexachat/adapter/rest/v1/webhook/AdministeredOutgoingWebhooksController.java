package org.hexachat.adapter.rest.v1.webhook;

import java.util.Optional;
import org.hexachat.adapter.rest.v1.input.Page;
import org.hexachat.adapter.rest.v1.input.QueryFields;
import org.hexachat.adapter.rest.v1.webhook.wire.OutgoingWebhookInRoom;
import org.hexachat.adapter.rest.v1.webhook.wire.OutgoingWebhookPage;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.ListAdministeredOutgoingWebhooksUseCase;
import org.hexachat.domain.room.RoomItem;
import org.hexachat.domain.room.RoomItemFilter;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.user.Username;
import org.hexachat.domain.webhook.OutgoingWebhook;
import org.hexachat.domain.webhook.OutgoingWebhookId;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists outgoing webhooks of all rooms, for those who run the server. */
@RestController
@RequestMapping(path = "/api/v1/admin/outgoing-webhooks", produces = MediaType.APPLICATION_JSON_VALUE)
final class AdministeredOutgoingWebhooksController {
    private final ListAdministeredOutgoingWebhooksUseCase list;

    AdministeredOutgoingWebhooksController(ListAdministeredOutgoingWebhooksUseCase list) {
        this.list = list;
    }

    @GetMapping
    OutgoingWebhookPage list(
            @AuthenticationPrincipal Caller caller,
            @RequestParam("room_name") Optional<String> room,
            @RequestParam("created_by") Optional<String> by,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> after) {
        QueryFields fields = new QueryFields();
        int wanted = fields.limit(limit);
        var query = new ListAdministeredOutgoingWebhooksUseCase.Query(
                caller,
                new RoomItemFilter(
                        fields.value("room_name", room, RoomName::new), fields.value("created_by", by, Username::new)),
                fields.id("after", after).map(OutgoingWebhookId::new),
                Page.toAsk(wanted));
        fields.throwIfAnyIsWrong();
        Page<OutgoingWebhookInRoom> page = Page.forwards(
                        list.list(query),
                        wanted,
                        found -> found.item().id().value().toString())
                .map(AdministeredOutgoingWebhooksController::shown);
        return new OutgoingWebhookPage(page.items(), page.next().orElse(null));
    }

    private static OutgoingWebhookInRoom shown(RoomItem<OutgoingWebhook> found) {
        return new OutgoingWebhookInRoom(
                found.item().room().value(), found.room().value(), OutgoingWebhookViews.of(found.item()));
    }
}
