package org.hexachat.bootstrap.maintenance;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * How long work rests that comes in parts and that nobody waits for.
 *
 * @param patience how many times longer than a part it rests where there is more
 * @param idle how long it rests where there is not
 * @param load how much of its processors the machine uses, 0 to 1; less than 0 where nobody knows
 * @param nanos a clock
 */
record Rest(int patience, Duration idle, DoubleSupplier load, LongSupplier nanos) {

    /** From here on the processors have nothing left to give: a tenth of one, taken from those who talk, is missed by them. */
    static final double FULL = 0.9;

    /** How much longer it rests on a machine that is full. What is left then is done when that is over. */
    static final int LONGER = 10;

    /**
     * Does a part.
     *
     * @param part answers whether there is more
     * @return how long to rest
     */
    Duration after(BooleanSupplier part) {
        long start = nanos.getAsLong();
        if (!part.getAsBoolean()) {
            return idle;
        }
        Duration rest = Duration.ofNanos(nanos.getAsLong() - start).multipliedBy(patience);
        return load.getAsDouble() >= FULL ? rest.multipliedBy(LONGER) : rest;
    }
}
