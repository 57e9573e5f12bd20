package org.hexachat.adapter.rest.v1.hook.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/** Something to say; what else stands in the body is not looked at. */
public record WebhookMessage(
        @Schema(implementation = String.class, requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText text) {}
