package org.hexachat.adapter.rest.v1.room.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/** What to change of a room; what is not mentioned stays. */
public record RoomChange(
        @Schema(implementation = String.class) JsonText name,

        @Schema(implementation = Boolean.class) JsonText listed) {}
