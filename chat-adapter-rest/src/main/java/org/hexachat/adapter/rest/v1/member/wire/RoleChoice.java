package org.hexachat.adapter.rest.v1.member.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/** What a member is from now on. */
public record RoleChoice(
        @Schema(
                implementation = String.class,
                allowableValues = {"member", "moderator", "owner"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText role) {}
