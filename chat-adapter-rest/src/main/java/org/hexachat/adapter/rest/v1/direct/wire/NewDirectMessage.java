package org.hexachat.adapter.rest.v1.direct.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hexachat.adapter.rest.wire.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * Something to say to some people.
 *
 * @param people null where the field is not there
 */
public record NewDirectMessage(
        @ArraySchema(
                schema = @Schema(implementation = String.class, format = "uuid"),
                minItems = 1,
                maxItems = 10,
                arraySchema = @Schema(requiredMode = Schema.RequiredMode.REQUIRED))
        @Nullable
        List<JsonText> people,

        @Schema(implementation = String.class, requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText text,

        @JsonProperty("client_id") @Schema(implementation = String.class, format = "uuid")
        JsonText clientId) {}
