package org.hexachat.adapter.rest.v1.readstate.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/** What of a room a member wants to be told of from now on. */
public record NotificationChoice(
        @Schema(
                implementation = String.class,
                allowableValues = {"all", "mentions", "nothing"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText level) {}
