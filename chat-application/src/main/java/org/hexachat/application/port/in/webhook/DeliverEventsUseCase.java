package org.hexachat.application.port.in.webhook;

/** Tell webhooks what happened. Called again and again by the server itself, on many threads and nodes at once. */
@FunctionalInterface
public interface DeliverEventsUseCase {

    /** How many events go to one webhook before others have a turn. */
    int MAX_EVENTS = 20;

    /** Tells the one that waits longest what it was not told, some of it; answers whether there was one. */
    boolean deliver();
}
