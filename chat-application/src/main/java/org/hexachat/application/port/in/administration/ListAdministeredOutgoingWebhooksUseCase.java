package org.hexachat.application.port.in.administration;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.RoomItem;
import org.hexachat.domain.room.RoomItemFilter;
import org.hexachat.domain.webhook.OutgoingWebhook;
import org.hexachat.domain.webhook.OutgoingWebhookId;

/** See the outgoing webhooks of all rooms. Administrators may. */
@FunctionalInterface
public interface ListAdministeredOutgoingWebhooksUseCase {

    /**
     * Those that are asked for, the newest first; nothing where nobody and no room has the name that is asked for.
     *
     * @throws ChatException {@code administrator.required}
     */
    List<RoomItem<OutgoingWebhook>> list(Query query);

    /**
     * Which ones.
     *
     * @param before what the page before ended with; empty for the first page
     * @param limit 1 to {@link org.hexachat.domain.room.RoomItemQuery#MAX_LIMIT}
     */
    record Query(Caller caller, RoomItemFilter filter, Optional<OutgoingWebhookId> before, int limit) {}
}
