package org.hexachat.adapter.rest.v1.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A room.
 *
 * @param access what it takes to join
 * @param name of a direct conversation the names of its people
 * @param kind a room, or a direct conversation
 * @param people of a direct conversation; nobody for a room
 * @param retentionDays for how many days its messages are kept; null for as long as the server keeps any
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

        @Schema(allowableValues = {"room", "direct"}) String kind,

        List<UserRef> people,

        @JsonProperty("slow_mode_s") int slowModeSeconds,

        @JsonProperty("retention_days")
        @Schema(
                types = {"integer", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Integer retentionDays,

        @JsonProperty("created_at") Instant createdAt) {}
