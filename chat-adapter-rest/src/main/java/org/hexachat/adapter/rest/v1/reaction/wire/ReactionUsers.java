package org.hexachat.adapter.rest.v1.reaction.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hexachat.adapter.rest.v1.wire.UserRef;
import org.jspecify.annotations.Nullable;

/** A page of those who reacted. */
public record ReactionUsers(
        List<UserRef> items,

        @Schema(
                types = {"string", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String next) {}
