package org.hexachat.application.port.in.hook;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.hook.IncomingWebhook;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.session.SessionToken;

/** Let a program outside put messages into a room: its moderators may. */
public interface MakeIncomingWebhookUseCase {

    /**
     * Makes a webhook, whose account is a member of the room from then on.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_moderator}; {@code room.direct}; {@code input.invalid} with
     *     {@code username.taken} and what else is wrong with a name; {@code incoming_webhook.limit}; {@code rate_limited}
     */
    MadeWebhook make(Command command);

    /**
     * For which room, and under which name it talks.
     */
    record Command(Caller caller, RoomId room, String name) {}

    /**
     * A webhook that was made.
     *
     * @param secret what it is known by; it cannot be had a second time
     */
    record MadeWebhook(IncomingWebhook webhook, SessionToken secret) {}
}
