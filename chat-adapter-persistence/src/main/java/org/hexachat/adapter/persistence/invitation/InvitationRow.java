package org.hexachat.adapter.persistence.invitation;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as {@code invitation} keeps it.
 *
 * @param createdByName null when the account was deleted
 */
record InvitationRow(
        UUID id,
        UUID roomId,
        UUID createdBy,
        @Nullable String createdByName,
        OffsetDateTime createdAt,
        OffsetDateTime expiresAt,
        int maxUses,
        int uses) {}
