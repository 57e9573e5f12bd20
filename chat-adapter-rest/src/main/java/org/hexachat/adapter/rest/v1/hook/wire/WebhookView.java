package org.hexachat.adapter.rest.v1.hook.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.hexachat.adapter.rest.v1.wire.UserRef;

/** A webhook, to those who keep order in its room. */
public record WebhookView(
        UUID id,
        String name,

        @JsonProperty("created_by") UserRef createdBy,

        @JsonProperty("created_at") Instant createdAt) {}
