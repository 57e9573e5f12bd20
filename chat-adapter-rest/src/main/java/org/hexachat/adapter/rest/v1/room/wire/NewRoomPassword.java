package org.hexachat.adapter.rest.v1.room.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/** What opens a room from now on. */
public record NewRoomPassword(
        @Schema(implementation = String.class, format = "password", requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText password) {}
