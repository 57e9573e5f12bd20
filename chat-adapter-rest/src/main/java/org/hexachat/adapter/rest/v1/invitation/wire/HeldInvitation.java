package org.hexachat.adapter.rest.v1.invitation.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

/** What an invitation opens, to whoever holds it. */
public record HeldInvitation(
        @JsonProperty("room_id") UUID roomId,

        @JsonProperty("room_name") String roomName,

        @JsonProperty("expires_at") Instant expiresAt) {}
