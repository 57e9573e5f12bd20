package org.hexachat.adapter.rest.v1.push.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

/**
 * A browser that is told of messages.
 *
 * @param host whose push service it is
 * @param current whether it was subscribed in the session that asks
 */
public record PushSubscriptionView(
        UUID id, String host, @JsonProperty("created_at") Instant createdAt, boolean current) {}
