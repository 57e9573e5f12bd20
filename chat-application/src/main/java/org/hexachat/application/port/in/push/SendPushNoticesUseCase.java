package org.hexachat.application.port.in.push;

/** Tell browsers of messages. Called again and again by the server itself, on many threads and nodes at once. */
@FunctionalInterface
public interface SendPushNoticesUseCase {

    /** Tells one browser what it waits longest for, if that is still news; answers whether there was one. */
    boolean send();
}
