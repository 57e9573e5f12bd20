package org.hexachat.adapter.rest.v1.readstate.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** What a member has read of a room, and wants to be told of. */
public record ReadStateView(
        @JsonProperty("room_id") UUID roomId,

        @JsonProperty("read_seq") long readSeq,

        @Schema(allowableValues = {"all", "mentions", "nothing"})
        String notifications) {}
