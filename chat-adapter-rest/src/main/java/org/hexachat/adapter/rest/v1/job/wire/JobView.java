package org.hexachat.adapter.rest.v1.job.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work that lasts.
 *
 * @param userId whose messages it is about, or who asked for it
 * @param done how much is done
 * @param total about how much there is; null where nobody knows
 * @param error why it was given up, or did not go on the last time
 */
public record JobView(
        UUID id,

        @Schema(allowableValues = {"account.erasure", "messages.retention", "search.reindex"})
        String kind,

        @JsonProperty("user_id")
        @Schema(
                types = {"string", "null"},
                format = "uuid",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        UUID userId,

        @Schema(allowableValues = {"queued", "running", "done", "failed"})
        String state,

        long done,

        @Schema(
                types = {"integer", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Long total,

        @JsonProperty("created_at") Instant createdAt,

        @JsonProperty("started_at")
        @Schema(
                types = {"string", "null"},
                format = "date-time",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Instant startedAt,

        @JsonProperty("updated_at") Instant updatedAt,

        @Schema(
                types = {"string", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String error) {}
