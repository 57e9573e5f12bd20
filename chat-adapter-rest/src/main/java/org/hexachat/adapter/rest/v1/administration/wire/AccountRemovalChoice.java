package org.hexachat.adapter.rest.v1.administration.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/**
 * How an account goes.
 *
 * @param messages what becomes of what the person said; what the server does where it is not mentioned
 */
public record AccountRemovalChoice(
        @Schema(
                implementation = String.class,
                allowableValues = {"keep", "erase"})
        JsonText messages) {}
