package org.hexachat.application.port.in.push;

/** Find out which browsers are to be told of what was said lately. Called again and again by the server itself, on many nodes at once. */
@FunctionalInterface
public interface CollectPushNoticesUseCase {

    /** How many rooms are looked at in one call. */
    int MAX_ROOMS = 100;

    /** Looks through some of it; answers whether there may be more. */
    boolean collect();
}
