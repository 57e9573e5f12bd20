package org.hexachat.adapter.rest.v1.account.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One's own account. */
public record AccountView(
        UUID id,

        String username,

        @Schema(
                types = {"string", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String email,

        boolean administrator) {}
