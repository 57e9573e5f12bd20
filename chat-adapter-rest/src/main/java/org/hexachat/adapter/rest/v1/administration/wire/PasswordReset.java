package org.hexachat.adapter.rest.v1.administration.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/** Another password for somebody. */
public record PasswordReset(
        @JsonProperty("new_password")
        @Schema(implementation = String.class, format = "password", requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText newPassword) {}
