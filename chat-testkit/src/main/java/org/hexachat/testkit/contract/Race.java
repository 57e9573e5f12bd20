package org.hexachat.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/** Runs things at once. Stochastic: a race that is won proves little, one that is lost proves a fault. */
final class Race {
    private static final int DEADLINE_SECONDS = 60;

    private Race() {}

    /** What became of each of {@code runners}, which are numbered from 0 and start together. */
    static <T> List<T> between(int runners, IntFunction<Callable<T>> runner) {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(runners);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < runners; i++) {
                Callable<T> task = runner.apply(i);
                running.add(pool.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            start.countDown();
            return running.stream().map(Race::result).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    /** What another thread sees, while this one may be in a transaction. */
    static <T> T elsewhere(Callable<T> look) {
        return between(1, i -> look).getFirst();
    }

    /** Whether the call went through; a refusal with this code is an ordinary defeat. */
    static boolean wins(Runnable call, ErrorCode defeat) {
        try {
            call.run();
            return true;
        } catch (ChatException refused) {
            if (refused.code() != defeat) {
                throw refused;
            }
            return false;
        }
    }

    private static <T> T result(Future<T> running) {
        try {
            return running.get(DEADLINE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", stopped);
        } catch (ExecutionException failed) {
            throw new AssertionError("A runner failed", failed.getCause());
        } catch (TimeoutException late) {
            throw new AssertionError("A runner did not finish", late);
        }
    }
}
