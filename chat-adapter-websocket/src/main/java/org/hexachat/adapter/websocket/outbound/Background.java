package org.hexachat.adapter.websocket.outbound;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Time and threads for this module: one timer, which only starts things, and virtual threads, which do them. */
final class Background implements AutoCloseable {

    /** One for each write: what they would inherit from whoever starts them is nothing to them, and was copied each time. */
    private final ThreadFactory virtual = Thread.ofVirtual()
            .name("chat-socket-work")
            .inheritInheritableThreadLocals(false)
            .factory();

    private final Executor threads = task -> virtual.newThread(task).start();
    private final ScheduledExecutorService timer = timer();

    /** Threads that may block. */
    Executor threads() {
        return threads;
    }

    /** Runs a task, which may block, after a while; not at all once this is closed. */
    void after(Duration delay, Runnable task) {
        var _ = timer.schedule(() -> threads.execute(task), delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Runs a task, which may block, again and again, a while after it ended. */
    void every(Duration pause, Runnable task) {
        after(pause, () -> {
            try {
                task.run();
            } finally {
                every(pause, task);
            }
        });
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private static ScheduledExecutorService timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
                1,
                Thread.ofPlatform().daemon().name("chat-socket-timer").factory(),
                new ThreadPoolExecutor.DiscardPolicy());
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }
}
