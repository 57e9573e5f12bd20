package org.hexachat.adapter.rest.v1.administration.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.hexachat.adapter.rest.v1.wire.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * A room as those see it who run the server.
 *
 * @param access what it takes to join
 * @param listed whether everybody can find it
 * @param retentionDays for how many days its messages are kept; null for as long as the server keeps any
 * @param members how many there are
 * @param lastSeq the place of its last event
 * @param lastActiveAt when that was; null where nothing happened yet
 */
public record AdministeredRoomView(
        UUID id,

        String name,

        UserRef owner,

        @Schema(allowableValues = {"open", "password", "invitation"})
        String access,

        boolean listed,

        @JsonProperty("slow_mode_s") int slowModeSeconds,

        @JsonProperty("retention_days")
        @Schema(
                types = {"integer", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Integer retentionDays,

        @JsonProperty("created_at") Instant createdAt,

        int members,

        @JsonProperty("last_seq") long lastSeq,

        @JsonProperty("last_active_at")
        @Schema(
                types = {"string", "null"},
                format = "date-time",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Instant lastActiveAt) {}
