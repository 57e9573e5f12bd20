package org.hexachat.adapter.rest.v1.bot.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bot, to its owner. */
public record BotView(
        UUID id,

        String username,

        List<String> scopes,

        @JsonProperty("expires_at")
        @Schema(
                types = {"string", "null"},
                format = "date-time",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Instant expiresAt,

        @JsonProperty("created_at") Instant createdAt) {}
