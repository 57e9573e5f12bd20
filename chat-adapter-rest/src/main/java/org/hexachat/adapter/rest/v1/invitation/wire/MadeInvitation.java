package org.hexachat.adapter.rest.v1.invitation.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

/**
 * An invitation that was made, with what is said of it this once. Masks itself when printed.
 *
 * @param url where it is shown, relative to the server
 */
public record MadeInvitation(
        UUID id,
        String token,
        String url,

        @JsonProperty("created_at") Instant createdAt,

        @JsonProperty("expires_at") Instant expiresAt,

        int uses,

        @JsonProperty("max_uses") int maxUses) {

    @Override
    public String toString() {
        return "MadeInvitation[" + id + ", ***]";
    }
}
