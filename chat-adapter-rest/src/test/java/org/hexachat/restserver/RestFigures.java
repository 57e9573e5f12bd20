package org.hexachat.restserver;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hexachat.application.port.in.administration.ShowFiguresUseCase;
import org.hexachat.application.service.administration.ShowFiguresService;
import org.hexachat.domain.figures.Backlog;
import org.hexachat.domain.figures.Commits;
import org.hexachat.domain.figures.Latency;
import org.hexachat.domain.figures.Machine;
import org.hexachat.domain.figures.Pool;
import org.hexachat.domain.figures.StoreState;
import org.hexachat.domain.figures.StoreState.Answer;
import org.hexachat.domain.figures.Traffic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Figures of a server in memory, made up. */
@Configuration(proxyBeanMethods = false)
public class RestFigures {
    /** How the store does. */
    public static final StoreState STORE = new StoreState(
            new Commits(
                    4711,
                    new Latency(
                            60,
                            Duration.ofNanos(1_500_000),
                            Duration.ofMillis(4),
                            Duration.ofMillis(9),
                            Duration.ofMillis(12)),
                    3),
            new Pool(1, 9, 0, 10),
            Optional.of(new Answer(Duration.ofNanos(250_000), new Backlog(1, 2, 30))));

    private final RestServer server;

    RestFigures(RestServer server) {
        this.server = server;
    }

    @Bean
    AtomicReference<StoreState> storeState() {
        return new AtomicReference<>(STORE);
    }

    @Bean
    ShowFiguresUseCase showFigures(AtomicReference<StoreState> store) {
        return new ShowFiguresService(
                () -> new Machine(Instant.parse("2025-12-31T00:00:00Z"), 100, 1000, 8, Optional.empty()),
                () -> new Traffic(2, 7, 5, 99, 4096),
                store::get,
                server.clock);
    }
}
