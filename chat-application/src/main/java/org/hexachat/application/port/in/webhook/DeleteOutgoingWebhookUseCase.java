package org.hexachat.application.port.in.webhook;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.webhook.OutgoingWebhookId;

/** Tell an address nothing any more: moderators may. */
@FunctionalInterface
public interface DeleteOutgoingWebhookUseCase {

    /**
     * Forgets a webhook. What is under way at this moment may still come.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_moderator}; {@code room.direct}; {@code outgoing_webhook.not_found}
     */
    void remove(Command command);

    /** Which one. */
    record Command(Caller caller, RoomId room, OutgoingWebhookId webhook) {}
}
