package org.hexachat.domain.webhook;

import java.util.UUID;

/** Identifies an outgoing webhook for as long as it is there. */
public record OutgoingWebhookId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
