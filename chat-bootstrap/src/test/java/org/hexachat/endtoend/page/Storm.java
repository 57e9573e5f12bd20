package org.hexachat.endtoend.page;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who says something at a fixed rate, past the page, until they are stopped. */
final class Storm implements AutoCloseable {

    private final AtomicInteger said = new AtomicInteger();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService mouths = Executors.newVirtualThreadPerTaskExecutor();

    private Storm(Speech speech, Duration every) {
        clock.scheduleAtFixedRate(
                () -> mouths.execute(() -> {
                    speech.says("storm %d of words and more words".formatted(said.get()));
                    said.incrementAndGet();
                }),
                0,
                every.toNanos(),
                TimeUnit.NANOSECONDS);
    }

    static Storm of(Speech speech, int perSecond) {
        return new Storm(speech, Duration.ofSeconds(1).dividedBy(perSecond));
    }

    int said() {
        return said.get();
    }

    /** Ends when all that was begun is said. */
    @Override
    public void close() {
        clock.close();
        mouths.close();
    }
}
