package org.hexachat.adapter.rest.v1.session.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/** What opens one connection or download, once. Masks itself when printed. */
public record TicketView(
        String ticket, @JsonProperty("expires_at") Instant expiresAt) {

    @Override
    public String toString() {
        return "TicketView[***]";
    }
}
