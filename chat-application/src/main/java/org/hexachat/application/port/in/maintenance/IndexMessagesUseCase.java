package org.hexachat.application.port.in.maintenance;

/** Prepares what was said lately to be found faster. What is found does not depend on it. */
@FunctionalInterface
public interface IndexMessagesUseCase {

    /**
     * How many messages go in one call at most. A round every two seconds takes a tenth of a core then, and leaves the rest to those
     * who are talking.
     */
    int MAX_MESSAGES = 4_000;

    /**
     * Prepares once. Can end in {@code storage.unavailable}, after which trying again is harmless.
     *
     * @return how many messages were prepared
     */
    int index();
}
