package org.hexachat.domain.push;

import java.util.UUID;

/** Identifies a push subscription for as long as it is there. */
public record PushSubscriptionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
