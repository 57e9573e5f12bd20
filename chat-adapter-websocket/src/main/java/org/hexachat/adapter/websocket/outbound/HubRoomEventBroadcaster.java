package org.hexachat.adapter.websocket.outbound;

import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.domain.log.RoomEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells this node's listeners, by leaving the event with the room's feed. */
final class HubRoomEventBroadcaster implements RoomEventBroadcaster {

    private static final Logger LOGGER = LoggerFactory.getLogger(HubRoomEventBroadcaster.class);

    private final ConnectionHub hub;

    HubRoomEventBroadcaster(ConnectionHub hub) {
        this.hub = hub;
    }

    @Override
    public void broadcast(RoomEvent event) {
        if (LOGGER.isDebugEnabled()) {
            LOGGER.atDebug()
                    .addKeyValue("room", event.room().value())
                    .addKeyValue("seq", event.sequence().value())
                    .log("[BROADCAST] Telling the room");
        }
        hub.feedOf(event.room()).ifPresent(feed -> feed.tell(event));
    }
}
