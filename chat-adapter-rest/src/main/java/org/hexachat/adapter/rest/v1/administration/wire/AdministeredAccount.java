package org.hexachat.adapter.rest.v1.administration.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as those see it who run the server. */
public record AdministeredAccount(
        UUID id,

        String username,

        @Schema(
                types = {"string", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String email,

        boolean administrator,

        @Schema(allowableValues = {"active", "disabled"}) String state,

        boolean bot,

        @JsonProperty("created_at") Instant createdAt,

        int sessions,

        @JsonProperty("last_used_at")
        @Schema(
                types = {"string", "null"},
                format = "date-time",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Instant lastUsedAt) {}
