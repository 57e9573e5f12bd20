package org.hexachat.adapter.rest.v1.webhook.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of outgoing webhooks. */
public record OutgoingWebhookPage(
        List<OutgoingWebhookInRoom> items,

        @Schema(
                types = {"string", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String next) {}
