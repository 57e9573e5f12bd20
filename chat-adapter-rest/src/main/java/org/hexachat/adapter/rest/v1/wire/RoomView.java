package org.hexachat.adapter.rest.v1.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/**
 * A room.
 *
 * @param access what it takes to join
 * @param listed whether everybody can find it
 */
public record RoomView(
        UUID id,

        String name,

        @JsonProperty("owner_id") UUID ownerId,

        @JsonProperty("password_required") boolean passwordRequired,

        @Schema(allowableValues = {"open", "password", "invitation"})
        String access,

        boolean listed,

        @JsonProperty("slow_mode_s") int slowModeSeconds,

        @JsonProperty("created_at") Instant createdAt) {}
