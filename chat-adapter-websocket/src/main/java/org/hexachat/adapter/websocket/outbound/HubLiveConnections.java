package org.hexachat.adapter.websocket.outbound;

import java.util.Set;
import java.util.function.Supplier;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.UserId;

/**
 * Cuts this node's connections. Looks at each of them where an account or a session ends: that is rare, and an index would have
 * to be right at any moment.
 */
final class HubLiveConnections implements LiveConnections {

    private final ConnectionHub hub;
    private final Presence presence;
    private final Silences silences;

    HubLiveConnections(ConnectionHub hub, Presence presence, Silences silences) {
        this.hub = hub;
        this.presence = presence;
        this.silences = silences;
    }

    @Override
    public void withhold(UserId reader, Supplier<Set<UserId>> blocked) {
        silences.renew(reader, blocked);
    }

    @Override
    public void closeRoom(RoomId room) {
        hub.cut(room, _ -> true, ErrorCode.ROOM_NOT_FOUND);
        hub.forget(room);
        presence.forget(room);
    }

    @Override
    public void closeMember(RoomId room, UserId user) {
        hub.cut(room, listener -> listener.connection().caller().id().equals(user), ErrorCode.ROOM_NOT_MEMBER);
        presence.forget(room, user);
    }

    @Override
    public void closeUser(UserId user) {
        hub.closeWhere(connection -> connection.caller().id().equals(user), Closing.NO_ACCESS);
        presence.forget(user);
    }

    @Override
    public void closeSession(SessionId session) {
        hub.closeWhere(connection -> connection.caller().session().equals(session), Closing.SESSION_ENDED);
    }
}
