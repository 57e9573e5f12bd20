package org.hexachat.adapter.persistence.membership;

import java.time.OffsetDateTime;
import java.util.UUID;

/** A membership as {@code membership} keeps it. */
record MembershipRow(UUID roomId, UUID userId, String role, OffsetDateTime joinedAt) {}
