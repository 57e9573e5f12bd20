package org.hexachat.adapter.persistence.search;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.springframework.stereotype.Component;

/** Lets a few search at once, so that those who talk always find a connection to the store. The others wait in a line, not for long. */
@Component
final class Turnstile {

    private static final Duration WAIT = Duration.ofSeconds(1);

    private final Semaphore places;

    Turnstile(SearchProperties properties) {
        this.places = new Semaphore(properties.concurrent(), true);
    }

    /**
     * Does the work when there is a place.
     *
     * @throws ChatException {@code server.busy} where there is none for a second
     */
    <T> T inside(Supplier<T> work) {
        if (!entered()) {
            throw ChatException.retryLater(ErrorCode.SERVER_BUSY, WAIT);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean entered() {
        try {
            return places.tryAcquire(WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
