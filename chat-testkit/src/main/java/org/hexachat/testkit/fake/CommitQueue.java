package org.hexachat.testkit.fake;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/** The store's own thread, which does what it is given one after the other, each in a transaction of its own. */
final class CommitQueue {
    private static final int MOST_WAITING = 10_000;
    private static final Duration WAIT = Duration.ofMillis(10);
    private static final int IDLE_SECONDS = 1;

    private final ThreadPoolExecutor thread;

    CommitQueue() {
        thread = new ThreadPoolExecutor(
                1,
                1,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING),
                Thread.ofVirtual().name("in-memory-commit").factory());
        thread.allowCoreThreadTimeOut(true);
    }

    /** What becomes of the work; fails with what the work throws, or with {@code server.busy}. */
    <T> CompletableFuture<T> submit(Supplier<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        try {
            thread.execute(() -> answer(work, answer));
        } catch (RejectedExecutionException full) {
            answer.completeExceptionally(ChatException.retryLater(ErrorCode.SERVER_BUSY, WAIT, full));
        }
        return answer;
    }

    private static <T> void answer(Supplier<T> work, CompletableFuture<T> answer) {
        try {
            answer.complete(work.get());
        } catch (RuntimeException refused) {
            answer.completeExceptionally(refused);
        }
    }
}
