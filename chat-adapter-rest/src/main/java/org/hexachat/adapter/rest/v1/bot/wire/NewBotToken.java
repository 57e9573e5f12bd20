package org.hexachat.adapter.rest.v1.bot.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/**
 * A token to make.
 *
 * @param expiresInS missing or null for one that is good until it is replaced
 */
public record NewBotToken(
        @JsonProperty("expires_in_s") @Schema(implementation = Integer.class, minimum = "60", maximum = "315360000")
        JsonText expiresInS) {}
