package org.hexachat.adapter.rest.v1.job.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Jobs, the newest first; {@code next} is what to give as {@code before}, null at the end. */
public record JobList(
        List<JobView> items,

        @Schema(
                types = {"string", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String next) {}
