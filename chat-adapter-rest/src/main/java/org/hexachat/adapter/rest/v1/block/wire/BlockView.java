package org.hexachat.adapter.rest.v1.block.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.hexachat.adapter.rest.v1.wire.UserRef;

/** Whom one blocks, and since when. */
public record BlockView(
        UserRef user, @JsonProperty("blocked_at") Instant blockedAt) {}
