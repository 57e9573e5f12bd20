package org.hexachat.adapter.rest.v1.room.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/** What it takes to join a room from now on, beside a password. */
public record NewRoomAccess(
        @Schema(
                implementation = String.class,
                allowableValues = {"open", "invitation"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText access) {}
