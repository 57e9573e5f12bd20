package org.hexachat.adapter.rest.v1.hook;

import java.util.Optional;
import org.hexachat.adapter.rest.v1.hook.wire.WebhookInRoom;
import org.hexachat.adapter.rest.v1.hook.wire.WebhookPage;
import org.hexachat.adapter.rest.v1.input.Page;
import org.hexachat.adapter.rest.v1.input.QueryFields;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.ListAdministeredIncomingWebhooksUseCase;
import org.hexachat.domain.hook.IncomingWebhook;
import org.hexachat.domain.room.RoomItem;
import org.hexachat.domain.room.RoomItemFilter;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists incoming webhooks of all rooms, for those who run the server. */
@RestController
@RequestMapping(path = "/api/v1/admin/incoming-webhooks", produces = MediaType.APPLICATION_JSON_VALUE)
final class AdministeredIncomingWebhooksController {
    private final ListAdministeredIncomingWebhooksUseCase list;

    AdministeredIncomingWebhooksController(ListAdministeredIncomingWebhooksUseCase list) {
        this.list = list;
    }

    @GetMapping
    WebhookPage list(
            @AuthenticationPrincipal Caller caller,
            @RequestParam("room_name") Optional<String> room,
            @RequestParam("created_by") Optional<String> by,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> after) {
        QueryFields fields = new QueryFields();
        int wanted = fields.limit(limit);
        var query = new ListAdministeredIncomingWebhooksUseCase.Query(
                caller,
                new RoomItemFilter(
                        fields.value("room_name", room, RoomName::new), fields.value("created_by", by, Username::new)),
                fields.id("after", after).map(UserId::new),
                Page.toAsk(wanted));
        fields.throwIfAnyIsWrong();
        Page<WebhookInRoom> page = Page.forwards(
                        list.list(query),
                        wanted,
                        found -> found.item().id().value().toString())
                .map(AdministeredIncomingWebhooksController::shown);
        return new WebhookPage(page.items(), page.next().orElse(null));
    }

    private static WebhookInRoom shown(RoomItem<IncomingWebhook> found) {
        return new WebhookInRoom(found.item().room().value(), found.room().value(), WebhookViews.of(found.item()));
    }
}
