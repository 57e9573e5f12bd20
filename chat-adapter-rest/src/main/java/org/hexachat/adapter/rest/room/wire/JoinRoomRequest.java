package org.hexachat.adapter.rest.room.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/** What opens a room; a room without a password opens by anything. */
public record JoinRoomRequest(
        @Schema(implementation = String.class, format = "password")
        JsonText password) {}
