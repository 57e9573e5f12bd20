package org.hexachat.adapter.websocket.inbound;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/**
 * Lets some handshakes work at a time and the others wait in the order in which they came. Each asks the store several times:
 * all of a storm at once would starve those who talk, and each other.
 */
final class Turnstile {

    private static final int AT_ONCE = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration TOO_BUSY = Duration.ofSeconds(2);

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /**
     * Runs {@code work} when it is its turn.
     *
     * @throws ChatException {@code server.busy} when it was not for too long
     */
    <T> T pass(Supplier<T> work) {
        await();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private void await() {
        try {
            if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw ChatException.retryLater(ErrorCode.SERVER_BUSY, TOO_BUSY);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw ChatException.retryLater(ErrorCode.SERVER_BUSY, TOO_BUSY, stopping);
        }
    }
}
