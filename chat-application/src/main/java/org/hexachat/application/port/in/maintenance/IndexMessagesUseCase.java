package org.hexachat.application.port.in.maintenance;

/** Prepares what was said lately to be found faster. What is found does not depend on it. */
@FunctionalInterface
public interface IndexMessagesUseCase {

    /** How many messages go in one call at most; what is left goes next time. */
    int MAX_MESSAGES = 1_000;

    /**
     * Prepares once. Can end in {@code storage.unavailable}, after which trying again is harmless.
     *
     * @return how many messages were prepared
     */
    int index();
}
