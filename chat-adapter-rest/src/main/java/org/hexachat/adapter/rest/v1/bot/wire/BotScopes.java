package org.hexachat.adapter.rest.v1.bot.wire;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hexachat.adapter.rest.wire.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * What a bot may do from now on.
 *
 * @param scopes null where the field is not there
 */
public record BotScopes(
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
        List<JsonText> scopes) {}
