package org.hexachat.canary.domain;

import java.time.Instant;

/** Breaks A06 by a call. */
record ReadsTheClock() {
    Instant born() {
        return Instant.now();
    }
}
