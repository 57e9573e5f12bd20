package org.hexachat.adapter.rest.v1.session.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

/** Where somebody is logged in. */
public record SessionView(
        UUID id,

        @JsonProperty("created_at") Instant createdAt,

        @JsonProperty("last_used_at") Instant lastUsedAt,

        boolean current) {}
