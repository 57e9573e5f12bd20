package org.hexachat.adapter.rest.v1.invitation.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The invitations of a room.
 *
 * @param next always null: there are few enough for one page
 */
public record InvitationList(
        List<InvitationView> items,

        @Schema(
                types = {"string", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String next) {}
