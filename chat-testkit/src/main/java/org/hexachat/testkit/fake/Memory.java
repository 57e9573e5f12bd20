package org.hexachat.testkit.fake;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hexachat.domain.error.ChatException;

/**
 * The tables and who may see which version of them: a thread in a transaction sees its own, everybody else the last that was
 * committed. One writer at a time; readers never wait.
 */
final class Memory {
    private final ReentrantLock writing = new ReentrantLock();
    private final CommitQueue queue = new CommitQueue();
    private volatile Tables committed = new Tables();
    /** What the thread that holds the lock sees and changes; nobody else looks at it. */
    private Tables uncommitted = committed;

    <T> T read(Function<Tables, T> query) {
        return query.apply(writing.isHeldByCurrentThread() ? uncommitted : committed);
    }

    void update(Consumer<Tables> change) {
        this.<Boolean>write(tables -> {
            change.accept(tables);
            return true;
        });
    }

    <T> T write(Function<Tables, T> change) {
        return inTransaction(() -> change.apply(uncommitted));
    }

    /** Makes a change soon, whatever transaction the caller is in. */
    <T> CompletableFuture<T> submit(Function<Tables, T> change) {
        return queue.submit(() -> write(change));
    }

    /** As {@link #write}, but outside of a transaction after what was submitted before. */
    <T> T writeInTurn(Function<Tables, T> change) {
        return writing.isHeldByCurrentThread() ? write(change) : answerOf(submit(change));
    }

    <T> T inTransaction(Supplier<T> work) {
        return writing.isHeldByCurrentThread() ? work.get() : inNewTransaction(work);
    }

    private <T> T inNewTransaction(Supplier<T> work) {
        writing.lock();
        try {
            uncommitted = committed.copy();
            T result = work.get();
            committed = uncommitted;
            return result;
        } finally {
            writing.unlock();
        }
    }

    private static <T> T answerOf(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof ChatException refused) {
                throw refused;
            }
            throw failed;
        }
    }
}
