package org.hexachat.bootstrap.maintenance;

import java.time.Duration;
import org.hexachat.application.port.in.maintenance.TidyUpUseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Tidies up from time to time. */
@Component
final class TidyUpSchedule implements ApplicationRunner, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(TidyUpSchedule.class);

    private final TidyUpUseCase maintenance;
    private final Duration interval;
    private final Rounds rounds;

    TidyUpSchedule(TidyUpUseCase maintenance, TidyUpProperties properties) {
        this.maintenance = maintenance;
        this.interval = properties.tidyInterval();
        this.rounds = new Rounds("chat-tidy-up", "tidy up", interval, this::tidyUp);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        rounds.beginAfter(interval);
    }

    @Override
    public void destroy() throws InterruptedException {
        rounds.end();
    }

    private Duration tidyUp() {
        int events = maintenance.tidyUp();
        LOG.atDebug().addKeyValue("events", events).log("Tidied up");
        return interval;
    }
}
