package org.hexachat.adapter.rest.user.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/** What can be changed of an account; whatever else is sent is ignored, the username included. */
public record UpdateAccountRequest(
        @Schema(implementation = String.class, format = "email")
        JsonText email) {}
