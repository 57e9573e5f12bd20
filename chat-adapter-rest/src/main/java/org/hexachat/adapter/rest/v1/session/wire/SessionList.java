package org.hexachat.adapter.rest.v1.session.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where somebody is logged in, the session that was used last first. */
public record SessionList(
        List<SessionView> items,

        @Schema(
                types = {"string", "null"},
                requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        @Nullable
        String next) {}
