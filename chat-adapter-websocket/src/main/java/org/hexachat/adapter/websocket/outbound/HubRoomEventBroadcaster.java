package org.hexachat.adapter.websocket.outbound;

import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.domain.log.RoomEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells this node's listeners. Encodes an event once, before it takes any lock. */
final class HubRoomEventBroadcaster implements RoomEventBroadcaster {

    private static final Logger LOGGER = LoggerFactory.getLogger(HubRoomEventBroadcaster.class);

    private final ConnectionHub hub;
    private final FrameEncoder encoder;
    private final FeedHealer healer;

    HubRoomEventBroadcaster(ConnectionHub hub, FrameEncoder encoder, FeedHealer healer) {
        this.hub = hub;
        this.encoder = encoder;
        this.healer = healer;
    }

    @Override
    public void broadcast(RoomEvent event) {
        LOGGER.atDebug()
                .addKeyValue("room", event.room().value())
                .addKeyValue("seq", event.sequence().value())
                .log("[BROADCAST] Telling the room");
        hub.feedOf(event.room()).ifPresent(feed -> tell(feed, event));
    }

    private void tell(RoomFeed feed, RoomEvent event) {
        if (feed.accept(new Arrival(event.sequence().value(), encoder.encode(event)))) {
            healer.healSoon(feed);
        }
    }
}
