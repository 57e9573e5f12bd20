package org.hexachat.adapter.rest.v1.message.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hexachat.adapter.rest.wire.JsonText;
import org.jspecify.annotations.Nullable;

/** Something to say. */
public record NewMessage(
        @Schema(implementation = String.class) JsonText text,

        @JsonProperty("client_id") @Schema(implementation = String.class, format = "uuid")
        JsonText clientId,

        @JsonProperty("reply_to") @Schema(implementation = String.class, format = "uuid")
        JsonText replyTo,

        @ArraySchema(schema = @Schema(implementation = String.class, format = "uuid"), maxItems = 10) @Nullable
        List<JsonText> attachments) {}
