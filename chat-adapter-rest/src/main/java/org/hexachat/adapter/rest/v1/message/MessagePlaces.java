package org.hexachat.adapter.rest.v1.message;

import org.hexachat.adapter.rest.v1.message.wire.MessagePlace;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;

/** Shows what happened to messages. */
final class MessagePlaces {
    private MessagePlaces() {}

    static MessagePlace of(RoomEvent event) {
        if (!(event.change() instanceof RoomChange.OfMessage message)) {
            throw new IllegalStateException(
                    "Not of a message: " + event.change().getClass());
        }
        return new MessagePlace(message.id().value(), event.sequence().value(), event.at());
    }
}
