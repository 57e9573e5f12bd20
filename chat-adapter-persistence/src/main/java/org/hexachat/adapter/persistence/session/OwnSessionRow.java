package org.hexachat.adapter.persistence.session;

import java.time.OffsetDateTime;
import java.util.UUID;

/** A session for somebody who knows whose it is. */
record OwnSessionRow(UUID id, UUID userId, String tokenHash, OffsetDateTime createdAt, OffsetDateTime lastUsedAt) {}
