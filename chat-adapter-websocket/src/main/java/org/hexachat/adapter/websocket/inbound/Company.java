package org.hexachat.adapter.websocket.inbound;

import org.hexachat.adapter.websocket.outbound.ClientConnection;
import org.hexachat.adapter.websocket.outbound.Presence;
import org.hexachat.adapter.websocket.outbound.Typing;
import org.hexachat.application.port.in.room.ConfirmMemberUseCase;
import org.hexachat.application.port.in.room.ConfirmSpeakerUseCase;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.RoomId;

/**
 * Who types and who is there. A connection that is subscribed to a room was found to be a member's, and is cut where that ends: the
 * store is not asked again, only for those who are not subscribed, who are told what is wrong.
 */
final class Company {

    private final ConfirmMemberUseCase members;
    private final ConfirmSpeakerUseCase speakers;
    private final Typing typing;
    private final Presence presence;

    Company(ConfirmMemberUseCase members, ConfirmSpeakerUseCase speakers, Typing typing, Presence presence) {
        this.members = members;
        this.speakers = speakers;
        this.typing = typing;
        this.presence = presence;
    }

    /**
     * Tells the others of the room, where that is due: so it is asked once in a while alone whether somebody is muted.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_member}; {@code subscription.required}; {@code room.muted}
     */
    void type(ClientConnection connection, RoomId room) {
        if (!connection.isSubscribedTo(room)) {
            throw whatIsMissing(connection, room);
        }
        if (typing.isDue(connection.caller().id(), room)) {
            speakers.confirm(connection.caller(), room);
            typing.tell(connection.caller(), room);
        }
    }

    void turn(ClientConnection connection, boolean away) {
        presence.turn(connection, away);
    }

    /**
     * Begins to tell who is in a room.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_member}; {@code subscription.required}
     */
    void watch(ClientConnection connection, ClientFrame.WatchPresence request) {
        if (!presence.watch(connection, request.room(), request.id(), request.cursor())) {
            throw whatIsMissing(connection, request.room());
        }
    }

    void unwatch(ClientConnection connection, ClientFrame.UnwatchPresence request) {
        presence.unwatch(connection, request.room(), request.id());
    }

    private ChatException whatIsMissing(ClientConnection connection, RoomId room) {
        members.confirm(connection.caller(), room);
        return new ChatException(ErrorCode.SUBSCRIPTION_REQUIRED);
    }
}
