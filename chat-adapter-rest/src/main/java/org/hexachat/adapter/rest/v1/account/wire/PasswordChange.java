package org.hexachat.adapter.rest.v1.account.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/** A new password, and the old one as proof. */
public record PasswordChange(
        @JsonProperty("current_password")
        @Schema(implementation = String.class, format = "password", requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText currentPassword,

        @JsonProperty("new_password")
        @Schema(implementation = String.class, format = "password", requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText newPassword) {}
