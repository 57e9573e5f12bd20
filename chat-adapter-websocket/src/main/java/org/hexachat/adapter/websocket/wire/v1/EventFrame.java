package org.hexachat.adapter.websocket.wire.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a room. What each type carries besides its place stands in the protocol.
 *
 * @param type such as {@code message.posted}
 * @param seq its place in the log of the room
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventFrame(
        String type,
        String room,
        long seq,
        String at,
        @Nullable PersonPart actor,
        @Nullable PersonPart user,
        @Nullable MessagePart message,
        @JsonUnwrapped @Nullable EventDetail detail) {}
