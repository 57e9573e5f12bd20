package org.hexachat.adapter.websocket.outbound;

import java.util.Optional;
import org.hexachat.application.port.out.ReadStateBroadcaster;
import org.hexachat.domain.readstate.ReadState;
import org.hexachat.domain.user.UserId;

/** Tells the v1 connections that a user has to this node. */
final class HubReadStateBroadcaster implements ReadStateBroadcaster {

    private final ConnectionHub hub;
    private final V1Frames frames;

    HubReadStateBroadcaster(ConnectionHub hub, V1Frames frames) {
        this.hub = hub;
        this.frames = frames;
    }

    @Override
    public void broadcast(UserId user, ReadState state) {
        hub.tell(user, frames.readState(Optional.empty(), state));
    }
}
