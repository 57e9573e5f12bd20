package org.hexachat.adapter.websocket.wire.v1;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What was asked for is in the log, and lasting.
 *
 * @param type always {@code accepted}
 */
public record AcceptedFrame(
        String type,
        String id,
        String room,
        long seq,
        @JsonProperty("message_id") String messageId) {}
