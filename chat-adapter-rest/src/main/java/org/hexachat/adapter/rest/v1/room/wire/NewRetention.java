package org.hexachat.adapter.rest.v1.room.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/** For how many days messages are kept from now on. */
public record NewRetention(
        @Schema(
                implementation = Integer.class,
                minimum = "1",
                maximum = "36500",
                requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText days) {}
