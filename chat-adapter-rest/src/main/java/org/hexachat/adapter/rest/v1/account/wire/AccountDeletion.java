package org.hexachat.adapter.rest.v1.account.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/**
 * The password as proof that this is not a borrowed phone.
 *
 * @param messages what becomes of what the person said; what the server does where it is not mentioned
 */
public record AccountDeletion(
        @JsonProperty("current_password")
        @Schema(implementation = String.class, format = "password", requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText currentPassword,

        @Schema(
                implementation = String.class,
                allowableValues = {"keep", "erase"})
        JsonText messages) {}
