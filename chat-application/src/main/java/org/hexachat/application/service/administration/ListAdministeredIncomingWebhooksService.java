package org.hexachat.application.service.administration;

import java.util.List;
import org.hexachat.application.port.in.administration.ListAdministeredIncomingWebhooksUseCase;
import org.hexachat.application.port.out.IncomingWebhookRepository;
import org.hexachat.domain.hook.IncomingWebhook;
import org.hexachat.domain.room.RoomItem;

/** Lists incoming webhooks to those who run the server. */
public final class ListAdministeredIncomingWebhooksService implements ListAdministeredIncomingWebhooksUseCase {

    private final RoomItems items;
    private final IncomingWebhookRepository webhooks;

    public ListAdministeredIncomingWebhooksService(RoomItems items, IncomingWebhookRepository webhooks) {
        this.items = items;
        this.webhooks = webhooks;
    }

    @Override
    public List<RoomItem<IncomingWebhook>> list(Query query) {
        return items.list(query.caller(), query.filter(), query.before(), query.limit(), webhooks::list);
    }
}
