package org.hexachat.adapter.rest.v1.webhook.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.hexachat.adapter.rest.v1.wire.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * An outgoing webhook, to those who keep order in its room. Masks itself when printed.
 *
 * @param secret with which it is signed; said once, when it was made
 * @param deliveredSeq the last event that it took
 * @param failures in a row
 * @param nextAttempt when it is tried next, where it failed
 * @param error why it failed
 */
public record OutgoingWebhookView(
        UUID id,
        String url,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret,

        @JsonProperty("created_by") UserRef createdBy,

        @JsonProperty("created_at") Instant createdAt,

        @JsonProperty("delivered_seq") long deliveredSeq,

        @Schema(allowableValues = {"active", "disabled"}) String state,

        int failures,

        @JsonProperty("next_attempt") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Instant nextAttempt,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String error) {

    @Override
    public String toString() {
        return "OutgoingWebhookView[" + id + ", ***]";
    }
}
