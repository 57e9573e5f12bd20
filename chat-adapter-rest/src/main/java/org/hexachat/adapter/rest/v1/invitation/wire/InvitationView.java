package org.hexachat.adapter.rest.v1.invitation.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.hexachat.adapter.rest.v1.wire.UserRef;

/** An invitation, to those who keep order in its room. */
public record InvitationView(
        UUID id,

        @JsonProperty("created_by") UserRef createdBy,

        @JsonProperty("created_at") Instant createdAt,

        @JsonProperty("expires_at") Instant expiresAt,

        int uses,

        @JsonProperty("max_uses") int maxUses) {}
