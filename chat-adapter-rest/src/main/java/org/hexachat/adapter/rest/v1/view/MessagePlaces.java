package org.hexachat.adapter.rest.v1.view;

import org.hexachat.adapter.rest.v1.wire.MessagePlace;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;

/** Shows what happened to messages. */
public final class MessagePlaces {
    private MessagePlaces() {}

    public static MessagePlace of(RoomEvent event) {
        if (!(event.change() instanceof RoomChange.OfMessage message)) {
            throw new IllegalStateException(
                    "Not of a message: " + event.change().getClass());
        }
        return new MessagePlace(message.id().value(), event.sequence().value(), event.at());
    }
}
