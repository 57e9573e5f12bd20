package org.hexachat.adapter.rest.v1.administration.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A setting that is a number of days, or null for no bound.
 *
 * @param configured what the configuration says
 * @param changed whether an administrator said the value, in place of it
 */
public record DaysSetting(
        @Schema(
                types = {"integer", "null"},
                format = "int32",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Integer value,

        @Schema(
                types = {"integer", "null"},
                format = "int32",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Integer configured,

        boolean changed) {}
