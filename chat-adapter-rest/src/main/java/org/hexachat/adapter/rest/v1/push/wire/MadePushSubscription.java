package org.hexachat.adapter.rest.v1.push.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

/**
 * A browser that is told of messages from now on.
 *
 * @param host whose push service it is
 */
public record MadePushSubscription(
        UUID id, String host, @JsonProperty("created_at") Instant createdAt) {}
