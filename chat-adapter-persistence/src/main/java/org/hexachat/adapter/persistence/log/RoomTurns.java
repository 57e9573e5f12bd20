package org.hexachat.adapter.persistence.log;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.RoomId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets those who write to one room wait in a line, and not in the connection pool: the room's row lock lets one of them through at
 * a time, so more connections would only wait for each other, while the pool serves whoever comes first and leaves some without
 * one for seconds, other rooms included.
 */
@Component
final class RoomTurns {

    /** While one commits, the next has begun, and one more is on its way. */
    private static final int AT_ONCE = 3;

    /** Rooms share lines by their identifiers, so that there is no line to be made or forgotten. */
    private static final int LINES = 256;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration SOON = Duration.ofSeconds(1);

    private final List<Semaphore> lines =
            Stream.generate(() -> new Semaphore(AT_ONCE, true)).limit(LINES).toList();

    /**
     * Runs {@code work} when it is its turn. Inside a transaction that has begun it is: that one holds a connection, which others
     * in the line may be waiting for.
     *
     * @throws ChatException {@code storage.unavailable} when it was not for too long
     */
    <T> T inTurn(RoomId room, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        Semaphore line = lines.get(Math.floorMod(room.hashCode(), LINES));
        await(line);
        try {
            return work.get();
        } finally {
            line.release();
        }
    }

    private static void await(Semaphore line) {
        try {
            if (!line.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw ChatException.retryLater(ErrorCode.STORAGE_UNAVAILABLE, SOON);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw ChatException.retryLater(ErrorCode.STORAGE_UNAVAILABLE, SOON, stopping);
        }
    }
}
