package org.hexachat.adapter.rest.room.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/** A room to make; without a password, or with a blank one, anyone may join. */
public record CreateRoomRequest(
        @Schema(implementation = String.class, requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText name,

        @Schema(implementation = String.class, format = "password")
        JsonText password) {}
