package org.hexachat.adapter.rest.v1.member.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.hexachat.adapter.rest.v1.wire.UserRef;
import org.jspecify.annotations.Nullable;

/** That somebody is silent in a room; {@code until} is null for good. */
public record MuteView(
        UserRef user,

        @JsonProperty("muted_by") UserRef mutedBy,

        @JsonProperty("muted_at") Instant mutedAt,

        @Schema(
                types = {"string", "null"},
                format = "date-time",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Instant until) {}
