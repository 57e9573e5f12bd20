package org.hexachat.adapter.rest.v1.direct.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

/** Where a message stands, and in which conversation. */
public record DirectPlace(
        @JsonProperty("room_id") UUID roomId,

        @JsonProperty("message_id") UUID messageId,

        long seq,
        Instant at) {}
