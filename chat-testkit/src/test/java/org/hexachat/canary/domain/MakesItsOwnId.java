package org.hexachat.canary.domain;

import java.util.UUID;
import java.util.function.Supplier;

/** Breaks A06 by a method reference. */
record MakesItsOwnId() {
    Supplier<UUID> ids() {
        return UUID::randomUUID;
    }
}
