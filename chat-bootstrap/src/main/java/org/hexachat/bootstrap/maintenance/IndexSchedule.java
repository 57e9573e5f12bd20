package org.hexachat.bootstrap.maintenance;

import java.time.Duration;
import org.hexachat.application.port.in.maintenance.IndexMessagesUseCase;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Prepares what was said to be searched. Rests longer than it works, so that those who are talking feel nothing of it; what is left
 * waits, and is found meanwhile.
 */
@Component
final class IndexSchedule implements ApplicationRunner, DisposableBean {

    /** Where nothing is left, all rooms are looked through for something new only so often. */
    private static final Duration REST = Duration.ofSeconds(2);

    /** How many times longer than a round it rests after it. */
    private static final int PATIENCE = 9;

    private final IndexMessagesUseCase maintenance;
    private final Rounds rounds = new Rounds("chat-index", "index messages", REST, this::index);

    IndexSchedule(IndexMessagesUseCase maintenance) {
        this.maintenance = maintenance;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        rounds.beginAfter(Duration.ZERO);
    }

    @Override
    public void destroy() throws InterruptedException {
        rounds.end();
    }

    private Duration index() {
        long start = System.nanoTime();
        boolean more = maintenance.index() >= IndexMessagesUseCase.MAX_MESSAGES;
        return more ? Duration.ofNanos(System.nanoTime() - start).multipliedBy(PATIENCE) : REST;
    }
}
