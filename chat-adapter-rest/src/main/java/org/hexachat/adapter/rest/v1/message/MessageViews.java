package org.hexachat.adapter.rest.v1.message;

import org.hexachat.adapter.rest.v1.message.wire.MessagePlace;
import org.hexachat.adapter.rest.v1.message.wire.MessageView;
import org.hexachat.adapter.rest.v1.view.UserRefs;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageText;

/** Shows messages, and what happened to them. */
final class MessageViews {
    private MessageViews() {}

    static MessageView of(Message message) {
        return new MessageView(
                message.id().value(),
                message.sequence().value(),
                UserRefs.of(message.author()),
                message.text().map(MessageText::value).orElse(null),
                message.postedAt(),
                message.editedAt().orElse(null),
                message.isDeleted());
    }

    static MessagePlace placeOf(RoomEvent event) {
        if (!(event.change() instanceof RoomChange.OfMessage message)) {
            throw new IllegalStateException(
                    "Not of a message: " + event.change().getClass());
        }
        return new MessagePlace(message.id().value(), event.sequence().value(), event.at());
    }
}
