package org.hexachat.adapter.rest.v1.administration.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/** An account to open for somebody else. */
public record AccountToCreate(
        @Schema(implementation = String.class, requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText username,

        @Schema(implementation = String.class, format = "password", requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText password,

        @Schema(implementation = String.class) JsonText email,

        @Schema(implementation = Boolean.class) JsonText administrator) {}
