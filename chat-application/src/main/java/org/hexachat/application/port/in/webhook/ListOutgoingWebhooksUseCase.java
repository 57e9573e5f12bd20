package org.hexachat.application.port.in.webhook;

import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.webhook.OutgoingWebhook;

/** See where a room is told of, and how that goes: moderators may. */
@FunctionalInterface
public interface ListOutgoingWebhooksUseCase {

    /**
     * All of a room.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_moderator}; {@code room.direct}
     */
    List<OutgoingWebhook> list(Query query);

    /** Which room. */
    record Query(Caller caller, RoomId room) {}
}
