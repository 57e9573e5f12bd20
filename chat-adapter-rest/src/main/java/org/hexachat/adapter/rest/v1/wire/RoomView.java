package org.hexachat.adapter.rest.v1.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

/** A room. */
public record RoomView(
        UUID id,

        String name,

        @JsonProperty("owner_id") UUID ownerId,

        @JsonProperty("password_required") boolean passwordRequired,

        @JsonProperty("slow_mode_s") int slowModeSeconds,

        @JsonProperty("created_at") Instant createdAt) {}
