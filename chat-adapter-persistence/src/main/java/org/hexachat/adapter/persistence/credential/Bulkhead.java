package org.hexachat.adapter.persistence.credential;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/** Lets so many callers work at once; the others wait their turn for a bounded time, first come first served. */
final class Bulkhead {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final Semaphore permits;
    private final Duration maxWait;

    Bulkhead(int permits, Duration maxWait) {
        this.permits = new Semaphore(permits, true);
        this.maxWait = maxWait;
    }

    /**
     * Works inside the bulkhead.
     *
     * @throws ChatException {@code server.busy}
     */
    <T> T call(Supplier<T> work) {
        if (!enter()) {
            throw ChatException.retryLater(ErrorCode.SERVER_BUSY, RETRY_AFTER);
        }
        try {
            return work.get();
        } finally {
            permits.release();
        }
    }

    private boolean enter() {
        try {
            return permits.tryAcquire(maxWait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
