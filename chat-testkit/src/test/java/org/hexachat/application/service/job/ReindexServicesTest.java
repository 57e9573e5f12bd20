package org.hexachat.application.service.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;

import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.job.FindJobUseCase;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.job.Job;
import org.hexachat.domain.job.JobState;
import org.junit.jupiter.api.Test;

class ReindexServicesTest {
    private final World world = new World();
    private final Caller root = world.administratorNamed("root");
    private final StartReindexService start = new StartReindexService(world.storage.jobs(), world.ids, world.clock);
    private final FindJobService find = new FindJobService(world.storage.jobs());

    @Test
    void one_is_under_way_at_a_time_and_is_done_in_the_end() {
        Job job = start.start(root);
        assertThat(start.start(root)).isEqualTo(job);
        RunJobsService jobs = new RunJobsService(
                world.storage.jobs(), List.of(new Reindexing(world.storage.search(), world.clock)), world.clock);
        assertThat(jobs.run()).isTrue();
        assertThat(find.find(new FindJobUseCase.Query(root, job.id())).state()).isEqualTo(JobState.DONE);
        assertThat(start.start(root).id()).isNotEqualTo(job.id());
    }

    @Test
    void is_for_administrators() {
        Caller anna = world.callerNamed("anna");
        assertRefused(ErrorCode.ADMINISTRATOR_REQUIRED, () -> start.start(anna));
        Job job = start.start(root);
        assertRefused(ErrorCode.ADMINISTRATOR_REQUIRED, () -> find.find(new FindJobUseCase.Query(anna, job.id())));
    }
}
