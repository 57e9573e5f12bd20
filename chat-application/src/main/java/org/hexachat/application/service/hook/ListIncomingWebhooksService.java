package org.hexachat.application.service.hook;

import java.util.List;
import org.hexachat.application.port.in.hook.ListIncomingWebhooksUseCase;
import org.hexachat.application.port.out.IncomingWebhookRepository;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.domain.hook.IncomingWebhook;

/** Lists webhooks. */
public final class ListIncomingWebhooksService implements ListIncomingWebhooksUseCase {

    private final RoomAuthorization rooms;
    private final IncomingWebhookRepository webhooks;

    public ListIncomingWebhooksService(RoomAuthorization rooms, IncomingWebhookRepository webhooks) {
        this.rooms = rooms;
        this.webhooks = webhooks;
    }

    @Override
    public List<IncomingWebhook> list(Query query) {
        return webhooks.listOf(
                rooms.demandModerator(query.room(), query.caller()).id());
    }
}
