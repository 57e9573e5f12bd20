package org.hexachat.application.service.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.NOON;

import java.time.Duration;
import java.util.Optional;
import org.hexachat.application.port.in.administration.ShowFiguresUseCase.Query;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.figures.Commits;
import org.hexachat.domain.figures.Latency;
import org.hexachat.domain.figures.Machine;
import org.hexachat.domain.figures.Pool;
import org.hexachat.domain.figures.ServerFigures;
import org.hexachat.domain.figures.StoreState;
import org.hexachat.domain.figures.Traffic;
import org.junit.jupiter.api.Test;

class ShowFiguresServiceTest {
    private static final Machine MACHINE = new Machine(NOON.minusSeconds(60), 1, 2, 3, Optional.of(0.5));
    private static final Traffic TRAFFIC = new Traffic(1, 2, 3, 4, 5);
    private static final StoreState AWAY = new StoreState(
            new Commits(1, new Latency(0, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO), 0),
            new Pool(0, 0, 0, 10),
            Optional.empty());

    private final World world = new World();
    private final ShowFiguresService service =
            new ShowFiguresService(() -> MACHINE, () -> TRAFFIC, () -> AWAY, world.clock);

    @Test
    void an_administrator_sees_the_figures_of_the_moment_also_where_the_store_is_away() {
        assertThat(service.show(new Query(world.administratorNamed("root"))))
                .isEqualTo(new ServerFigures(world.clock.now(), MACHINE, TRAFFIC, AWAY));
    }

    @Test
    void nobody_else_does() {
        assertRefused(ErrorCode.ADMINISTRATOR_REQUIRED, () -> service.show(new Query(world.callerNamed("anna"))));
    }
}
