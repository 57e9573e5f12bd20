package org.hexachat.adapter.rest.v1.message.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/** Something to say. */
public record NewMessage(
        @Schema(implementation = String.class, requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText text,

        @JsonProperty("client_id") @Schema(implementation = String.class, format = "uuid")
        JsonText clientId,

        @JsonProperty("reply_to") @Schema(implementation = String.class, format = "uuid")
        JsonText replyTo) {}
