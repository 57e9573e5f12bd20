package org.hexachat.adapter.rest.v1.audit.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.hexachat.adapter.rest.v1.wire.UserRef;
import org.jspecify.annotations.Nullable;

/** That somebody did something to others. */
public record AuditEntryView(
        long number,

        Instant at,

        UserRef actor,

        String action,

        @JsonProperty("room_id")
        @Schema(
                types = {"string", "null"},
                format = "uuid",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        UUID roomId,

        @JsonProperty("room_name")
        @Schema(
                types = {"string", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String roomName,

        @Schema(
                types = {"object", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        UserRef member,

        @JsonProperty("message_id")
        @Schema(
                types = {"string", "null"},
                format = "uuid",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        UUID messageId,

        @Schema(
                types = {"string", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String reason,

        @Schema(
                types = {"string", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String detail) {}
