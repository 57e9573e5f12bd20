package org.hexachat.application.port.in.maintenance;

/** Prepares what was said lately to be found faster. What is found does not depend on it. */
@FunctionalInterface
public interface IndexMessagesUseCase {

    /**
     * How many messages go in one call at most; what is left goes next time. A tenth of a second's work on a busy machine, and not
     * more: who talks waits meanwhile, and with 1,000 at a time two cores reached a quarter less of their highest rate.
     */
    int MAX_MESSAGES = 100;

    /**
     * Prepares once. Can end in {@code storage.unavailable}, after which trying again is harmless.
     *
     * @return how many messages were prepared
     */
    int index();
}
