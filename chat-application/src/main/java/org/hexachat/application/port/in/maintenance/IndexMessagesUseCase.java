package org.hexachat.application.port.in.maintenance;

/** Prepares what was said lately to be found faster. What is found does not depend on it. */
@FunctionalInterface
public interface IndexMessagesUseCase {

    /**
     * How many messages go in one call at most; what is left goes next time. Few, since one call keeps a core busy for as long as it
     * lasts: some hundredths of a second.
     */
    int MAX_MESSAGES = 100;

    /**
     * Prepares once. Can end in {@code storage.unavailable}, after which trying again is harmless.
     *
     * @return how many messages were prepared
     */
    int index();
}
