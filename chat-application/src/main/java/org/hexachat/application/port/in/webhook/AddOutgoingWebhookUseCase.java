package org.hexachat.application.port.in.webhook;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.webhook.OutgoingWebhook;

/** Have an address elsewhere told what happens in a room: moderators may. */
@FunctionalInterface
public interface AddOutgoingWebhookUseCase {

    /**
     * A webhook that is told everything from now on, with the secret that it will know it by.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_moderator}; {@code room.direct}; {@code outgoing_webhook.limit}; {@code input.url}
     *     or {@code input.too_long} for the address
     */
    OutgoingWebhook add(Command command);

    /** Where to. */
    record Command(Caller caller, RoomId room, String url) {}
}
