package org.hexachat.application.port.out;

import java.time.Instant;

/** Tells the time. */
@FunctionalInterface
public interface Clock {

    /** Now, in whole microseconds, which is what a store keeps: an instant that was stored and read again is equal. */
    Instant now();
}
