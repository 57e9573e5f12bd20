package org.hexachat.adapter.websocket.wire.v1;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Somebody types in a room. No event: it has no place in the log of the room, and may be dropped.
 *
 * @param type always {@code typing}
 * @param expiresMs how long it holds unless it is said again
 */
public record TypingFrame(
        String type,
        String room,
        PersonPart user,
        @JsonProperty("expires_ms") long expiresMs) {}
