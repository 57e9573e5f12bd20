package org.hexachat.adapter.rest.v1.hook.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of incoming webhooks. */
public record WebhookPage(
        List<WebhookInRoom> items,

        @Schema(
                types = {"string", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String next) {}
