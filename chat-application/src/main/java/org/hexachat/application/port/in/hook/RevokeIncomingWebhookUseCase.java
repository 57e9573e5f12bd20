package org.hexachat.application.port.in.hook;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/** Let a program outside put no more messages into a room: its moderators may. */
public interface RevokeIncomingWebhookUseCase {

    /**
     * Revokes a webhook. Nothing comes by it once this has returned; its account is gone, and what it said stays.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_moderator}; {@code room.direct};
     *     {@code incoming_webhook.not_found}
     */
    void revoke(Command command);

    /** Which webhook of which room. */
    record Command(Caller caller, RoomId room, UserId webhook) {}
}
