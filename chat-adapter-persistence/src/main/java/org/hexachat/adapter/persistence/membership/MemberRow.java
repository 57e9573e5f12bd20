package org.hexachat.adapter.persistence.membership;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member with the name to show.
 *
 * @param username null when the account was deleted
 */
record MemberRow(UUID userId, @Nullable String username, String role, OffsetDateTime joinedAt) {}
