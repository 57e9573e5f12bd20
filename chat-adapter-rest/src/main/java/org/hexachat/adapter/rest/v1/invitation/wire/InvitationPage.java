package org.hexachat.adapter.rest.v1.invitation.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of invitations. */
public record InvitationPage(
        List<InvitationInRoom> items,

        @Schema(
                types = {"string", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String next) {}
