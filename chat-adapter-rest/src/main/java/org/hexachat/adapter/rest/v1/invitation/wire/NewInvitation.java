package org.hexachat.adapter.rest.v1.invitation.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/** An invitation to make. */
public record NewInvitation(
        @JsonProperty("expires_in_s") @Schema(implementation = Integer.class, minimum = "60", maximum = "2592000")
        JsonText expiresInS,

        @JsonProperty("max_uses") @Schema(implementation = Integer.class, minimum = "1", maximum = "10000")
        JsonText maxUses) {}
