package org.hexachat.adapter.websocket.wire;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A message of the room.
 *
 * @param type always {@code chat_message}
 * @param timestamp an ISO 8601 instant
 */
@JsonPropertyOrder({"type", "user", "message", "timestamp"})
public record ChatMessageFrame(String type, String user, String message, String timestamp) {}
