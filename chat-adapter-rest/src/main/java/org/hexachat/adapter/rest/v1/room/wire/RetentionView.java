package org.hexachat.adapter.rest.v1.room.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * For how many days messages are kept; null for ever.
 *
 * @param days what the room says; null for as long as the server keeps any
 * @param serverDays what the server says, of all rooms
 * @param effectiveDays what holds: the shorter
 */
public record RetentionView(
        @Schema(
                types = {"integer", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Integer days,

        @JsonProperty("server_days")
        @Schema(
                types = {"integer", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Integer serverDays,

        @JsonProperty("effective_days")
        @Schema(
                types = {"integer", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Integer effectiveDays) {}
