package org.hexachat.adapter.rest.v1.room.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/** How many seconds lie between two messages of a member from now on; 0 for as often as they like. */
public record NewSlowMode(
        @Schema(
                implementation = Integer.class,
                minimum = "0",
                maximum = "21600",
                requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText seconds) {}
