package org.hexachat.adapter.rest.v1.webhook.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/** An address to be told what happens. */
public record NewOutgoingWebhook(
        @Schema(implementation = String.class, requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText url) {}
