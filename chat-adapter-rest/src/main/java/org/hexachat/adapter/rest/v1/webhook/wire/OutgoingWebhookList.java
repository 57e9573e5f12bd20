package org.hexachat.adapter.rest.v1.webhook.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outgoing webhooks of a room.
 *
 * @param next always null: there are few enough for one page
 */
public record OutgoingWebhookList(
        List<OutgoingWebhookView> items,

        @Schema(
                types = {"string", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String next) {}
