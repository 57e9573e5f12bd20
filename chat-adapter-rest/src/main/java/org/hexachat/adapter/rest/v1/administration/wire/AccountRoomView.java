package org.hexachat.adapter.rest.v1.administration.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.hexachat.adapter.rest.v1.wire.RoomView;

/** A room that somebody is a member of, and what they are there. */
public record AccountRoomView(
        RoomView room,

        @Schema(allowableValues = {"member", "moderator", "owner"})
        String role,

        @JsonProperty("joined_at") Instant joinedAt) {}
