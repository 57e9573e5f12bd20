package org.hexachat.adapter.rest.v1.member.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/** What opens a room; a room without a password opens by anything. */
public record RoomKey(
        @Schema(implementation = String.class, format = "password")
        JsonText password) {}
