package org.hexachat.adapter.rest.v1.hook.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/** A webhook to make. */
public record NewWebhook(
        @Schema(implementation = String.class, maxLength = 150, requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText name) {}
