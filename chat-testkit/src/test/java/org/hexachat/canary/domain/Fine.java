package org.hexachat.canary.domain;

import java.time.Clock;
import java.time.Instant;

/** Right: a value that is told the time. */
public record Fine(String value) {
    public static Instant readFrom(Clock clock) {
        return Instant.now(clock);
    }
}
