package org.hexachat.application.port.in.hook;

import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.hook.IncomingWebhook;
import org.hexachat.domain.room.RoomId;

/** See what puts messages into a room: its moderators may. */
public interface ListIncomingWebhooksUseCase {

    /**
     * The webhooks, {@link IncomingWebhook#MAX_PER_ROOM} at most.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_moderator}; {@code room.direct}
     */
    List<IncomingWebhook> list(Query query);

    /** Of which room. */
    record Query(Caller caller, RoomId room) {}
}
