package org.hexachat.adapter.websocket.wire.v1;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The first frame of every connection.
 *
 * @param type always {@code hello}
 * @param session the login that the connection belongs to
 * @param heartbeatMs how often the server pings
 */
public record HelloFrame(
        String type,
        String protocol,
        String session,
        PersonPart user,
        @JsonProperty("heartbeat_ms") long heartbeatMs,
        LimitsPart limits) {

    /** What the connection may do. */
    public record LimitsPart(
            @JsonProperty("frame_bytes") int frameBytes,
            @JsonProperty("message_chars") int messageChars,
            int rooms) {}
}
