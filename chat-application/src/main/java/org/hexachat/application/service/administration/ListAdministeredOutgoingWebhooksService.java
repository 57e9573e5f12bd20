package org.hexachat.application.service.administration;

import java.util.List;
import org.hexachat.application.port.in.administration.ListAdministeredOutgoingWebhooksUseCase;
import org.hexachat.application.port.out.OutgoingWebhookRepository;
import org.hexachat.domain.room.RoomItem;
import org.hexachat.domain.webhook.OutgoingWebhook;

/** Lists outgoing webhooks to those who run the server. */
public final class ListAdministeredOutgoingWebhooksService implements ListAdministeredOutgoingWebhooksUseCase {

    private final RoomItems items;
    private final OutgoingWebhookRepository webhooks;

    public ListAdministeredOutgoingWebhooksService(RoomItems items, OutgoingWebhookRepository webhooks) {
        this.items = items;
        this.webhooks = webhooks;
    }

    @Override
    public List<RoomItem<OutgoingWebhook>> list(Query query) {
        return items.list(query.caller(), query.filter(), query.before(), query.limit(), webhooks::list);
    }
}
