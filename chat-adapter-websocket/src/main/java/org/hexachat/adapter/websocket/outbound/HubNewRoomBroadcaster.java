package org.hexachat.adapter.websocket.outbound;

import org.hexachat.application.port.out.NewRoomBroadcaster;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.UserId;

/** Tells the v1 connections that a user has to this node. */
final class HubNewRoomBroadcaster implements NewRoomBroadcaster {

    private final ConnectionHub hub;
    private final V1Frames frames;

    HubNewRoomBroadcaster(ConnectionHub hub, V1Frames frames) {
        this.hub = hub;
        this.frames = frames;
    }

    @Override
    public void broadcast(UserId user, Room room) {
        hub.tell(user, frames.roomAdded(room));
    }
}
