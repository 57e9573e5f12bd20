package org.hexachat.adapter.rest.user.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/** The password as proof that the account may go. */
public record DeleteAccountRequest(
        @JsonProperty("current_password")
        @Schema(implementation = String.class, format = "password", requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText currentPassword) {}
