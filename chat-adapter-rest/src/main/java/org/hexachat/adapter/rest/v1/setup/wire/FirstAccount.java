package org.hexachat.adapter.rest.v1.setup.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/**
 * The first administrator, and their room.
 *
 * @param secret the end of the link that the server showed when it started
 */
public record FirstAccount(
        @Schema(implementation = String.class, format = "password", requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText secret,

        @Schema(implementation = String.class, requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText username,

        @Schema(implementation = String.class, format = "password", requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText password,

        @Schema(implementation = String.class) JsonText email,

        @Schema(implementation = String.class, requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText room) {}
