package org.hexachat.adapter.rest.v1.readstate.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/** Up to where a room was read. */
public record ReadMark(
        @Schema(implementation = Long.class, minimum = "0", requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText seq) {}
