package org.hexachat.adapter.rest.v1.room.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/** A room to make; without a password, or with a blank one, anyone may join, unless it takes an invitation. */
public record NewRoom(
        @Schema(implementation = String.class, requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText name,

        @Schema(implementation = String.class, format = "password")
        JsonText password,

        @Schema(
                implementation = String.class,
                allowableValues = {"open", "invitation"})
        JsonText access,

        @Schema(implementation = Boolean.class, defaultValue = "true")
        JsonText listed,

        @JsonProperty("client_id") @Schema(implementation = String.class, format = "uuid")
        JsonText clientId) {}
