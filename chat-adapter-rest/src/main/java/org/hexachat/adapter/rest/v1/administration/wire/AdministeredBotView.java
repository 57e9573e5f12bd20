package org.hexachat.adapter.rest.v1.administration.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hexachat.adapter.rest.v1.wire.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * A bot as those see it who run the server.
 *
 * @param expiresAt until when its token is good; null for one that is good until it is replaced
 */
public record AdministeredBotView(
        UUID id,

        String username,

        UserRef owner,

        List<String> scopes,

        @JsonProperty("expires_at")
        @Schema(
                types = {"string", "null"},
                format = "date-time",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Instant expiresAt,

        @JsonProperty("created_at") Instant createdAt) {}
