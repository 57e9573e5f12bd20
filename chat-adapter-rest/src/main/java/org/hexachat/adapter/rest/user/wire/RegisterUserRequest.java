package org.hexachat.adapter.rest.user.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/** A stranger asks for an account. */
public record RegisterUserRequest(
        @Schema(implementation = String.class, requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText username,

        @Schema(implementation = String.class, format = "password", requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText password,

        @JsonProperty("re_password")
        @Schema(implementation = String.class, format = "password", requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText rePassword,

        @Schema(implementation = String.class, format = "email")
        JsonText email) {}
