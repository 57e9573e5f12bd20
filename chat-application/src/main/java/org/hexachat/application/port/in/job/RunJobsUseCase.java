package org.hexachat.application.port.in.job;

/** Goes on with work that lasts. */
@FunctionalInterface
public interface RunJobsUseCase {

    /**
     * Does a part of the oldest work that nobody works at. Can end in {@code storage.unavailable}, after which trying again is harmless. Where the
     * work itself fails, it is tried again a little later, and given up after many times.
     *
     * @return whether there was any
     */
    boolean run();
}
