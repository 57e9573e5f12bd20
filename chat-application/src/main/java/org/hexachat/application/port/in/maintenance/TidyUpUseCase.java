package org.hexachat.application.port.in.maintenance;

/**
 * Throws away what need not be kept any more: messages and events that retention lets go, tickets that nobody used, invitations that
 * have expired, and sessions of bots whose tokens have.
 */
@FunctionalInterface
public interface TidyUpUseCase {

    /** How much goes in one call at most, in slices of the log: what is left goes next time. */
    int MAX_SLICES = 100;

    /**
     * Tidies up once, and tells the rooms whose messages went. Can end in {@code storage.unavailable}, after which trying again is harmless.
     *
     * @return how many events went without their messages
     */
    int tidyUp();
}
