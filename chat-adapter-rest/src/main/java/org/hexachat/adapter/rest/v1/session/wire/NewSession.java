package org.hexachat.adapter.rest.v1.session.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/**
 * What a person types to log in.
 *
 * @param cookie whether the session is kept in a cookie, and no token answered
 */
public record NewSession(
        @Schema(implementation = String.class, requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText username,

        @Schema(implementation = String.class, format = "password", requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText password,

        @Schema(implementation = Boolean.class) JsonText cookie) {}
