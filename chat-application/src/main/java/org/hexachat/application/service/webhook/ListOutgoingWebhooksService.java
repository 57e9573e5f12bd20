package org.hexachat.application.service.webhook;

import java.util.List;
import org.hexachat.application.port.in.webhook.ListOutgoingWebhooksUseCase;
import org.hexachat.application.port.out.OutgoingWebhookRepository;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.domain.webhook.OutgoingWebhook;

/** Lists webhooks to moderators. */
public final class ListOutgoingWebhooksService implements ListOutgoingWebhooksUseCase {

    private final RoomAuthorization rooms;
    private final OutgoingWebhookRepository webhooks;

    public ListOutgoingWebhooksService(RoomAuthorization rooms, OutgoingWebhookRepository webhooks) {
        this.rooms = rooms;
        this.webhooks = webhooks;
    }

    @Override
    public List<OutgoingWebhook> list(Query query) {
        return webhooks.listOf(
                rooms.demandModerator(query.room(), query.caller()).id());
    }
}
