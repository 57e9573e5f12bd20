package org.hexachat.application.port.in.webhook;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.webhook.OutgoingWebhook;
import org.hexachat.domain.webhook.OutgoingWebhookId;

/** Try a webhook again at once that was given up, or waits: moderators may. */
@FunctionalInterface
public interface EnableOutgoingWebhookUseCase {

    /**
     * The webhook, which goes on with what it was not told; what the log does not have any more is left out.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_moderator}; {@code room.direct}; {@code outgoing_webhook.not_found}
     */
    OutgoingWebhook enable(Command command);

    /** Which one. */
    record Command(Caller caller, RoomId room, OutgoingWebhookId webhook) {}
}
