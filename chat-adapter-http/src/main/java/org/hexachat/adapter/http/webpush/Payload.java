package org.hexachat.adapter.http.webpush;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.UUID;
import org.hexachat.domain.push.PushMessage;
import org.hexachat.domain.room.RoomName;
import org.jspecify.annotations.Nullable;

/**
 * What a page in a browser is told, in JSON.
 *
 * @param roomName null for a direct conversation
 */
@JsonPropertyOrder({"room", "room_name", "seq", "author", "text", "mention"})
record Payload(
        UUID room,
        @JsonProperty("room_name") @Nullable String roomName,
        long seq,
        String author,
        String text,
        boolean mention) {

    static Payload of(PushMessage message) {
        return new Payload(
                message.room().value(),
                message.roomName().equals(RoomName.NONE)
                        ? null
                        : message.roomName().value(),
                message.sequence().value(),
                message.author().value(),
                message.text(),
                message.mention());
    }

    @Override
    public String toString() {
        return "Payload[***]";
    }
}
