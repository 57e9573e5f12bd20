package org.hexachat.adapter.rest.v1.hook.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

/**
 * A webhook that was made, with its address, which is told this once. Masks itself when printed.
 *
 * @param url relative to the server
 */
public record MadeWebhook(
        UUID id,
        String name,
        String url,

        @JsonProperty("created_at") Instant createdAt) {

    @Override
    public String toString() {
        return "MadeWebhook[" + id + ", ***]";
    }
}
