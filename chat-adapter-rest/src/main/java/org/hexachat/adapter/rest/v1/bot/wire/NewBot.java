package org.hexachat.adapter.rest.v1.bot.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hexachat.adapter.rest.wire.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * A bot to make.
 *
 * @param scopes null where the field is not there
 * @param expiresInS missing or null for a token that is good until it is replaced
 */
public record NewBot(
        @Schema(implementation = String.class, maxLength = 150, requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText username,

        @ArraySchema(
                schema =
                        @Schema(
                                implementation = String.class,
                                allowableValues = {
                                    "rooms:read",
                                    "rooms:join",
                                    "messages:read",
                                    "messages:write",
                                    "reactions:write"
                                }),
                minItems = 1,
                maxItems = 100,
                arraySchema = @Schema(requiredMode = Schema.RequiredMode.REQUIRED))
        @Nullable
        List<JsonText> scopes,

        @JsonProperty("expires_in_s") @Schema(implementation = Integer.class, minimum = "60", maximum = "315360000")
        JsonText expiresInS) {}
