package org.hexachat.application.service.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aJob;
import static org.hexachat.testkit.fixture.Samples.aLeave;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.job.Job;
import org.hexachat.domain.job.JobId;
import org.hexachat.domain.job.JobKind;
import org.hexachat.domain.job.JobState;
import org.hexachat.domain.log.RoomChange.MessageDeleted;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.User;
import org.hexachat.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

class AccountErasureTest {
    private final World world = new World();
    private final Caller anna = world.callerNamed("anna");
    private final Caller boris = world.callerNamed("boris");
    private final AccountErasure erasure =
            new AccountErasure(world.storage.authoredMessages(), world.storage.log(), world.broadcaster, world.clock);
    private final RunJobsService jobs = new RunJobsService(world.storage.jobs(), List.of(erasure), world.clock);

    @Test
    void all_that_somebody_said_is_deleted_part_by_part_and_everybody_hears_of_it() {
        Room kitchen = roomWithBoth("kitchen");
        Room garden = roomWithBoth("garden");
        IntStream.range(0, 150).forEach(i -> world.said(kitchen, anna, "m" + i));
        world.said(kitchen, boris, "stays");
        world.said(garden, anna, "goes");
        JobId job = annaIsGone(kitchen, garden);
        assertThat(jobs.run()).isTrue();
        assertThat(living(kitchen).size() + living(garden).size()).isBetween(1, 151);
        assertThat(world.storage.jobs().find(job).orElseThrow().state()).isEqualTo(JobState.RUNNING);
        while (jobs.run()) {}
        assertThat(living(kitchen)).extracting(message -> message.author().id()).containsExactly(boris.id());
        assertThat(living(garden)).isEmpty();
        Job done = world.storage.jobs().find(job).orElseThrow();
        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.done()).isEqualTo(151);
        assertThat(done.total()).contains(151L);
        assertThat(world.broadcaster.events())
                .extracting(RoomEvent::change)
                .hasSize(151)
                .allMatch(MessageDeleted.class::isInstance);
    }

    @Test
    void what_was_done_and_not_written_down_is_done_again_without_harm() {
        Room room = roomWithBoth("room");
        world.said(room, anna, "goes");
        Job before = world.storage.jobs().find(annaIsGone(room)).orElseThrow().running(NOON);
        erasure.part(before);
        assertThat(erasure.part(before).done()).isEqualTo(1);
        assertThat(world.broadcaster.events()).hasSize(1);
    }

    @Test
    void who_said_nothing_is_done_at_once() {
        JobId job = annaIsGone();
        assertThat(jobs.run()).isTrue();
        assertThat(world.storage.jobs().find(job).orElseThrow().state()).isEqualTo(JobState.DONE);
        assertThat(jobs.run()).isFalse();
    }

    @Test
    void work_that_fails_is_tried_again_later_and_given_up_in_the_end() {
        Job job = aJob(JobKind.REINDEX);
        world.storage.jobs().add(job);
        RunJobsService failing = new RunJobsService(world.storage.jobs(), List.of(new Failing()), world.clock);
        assertThat(failing.run()).isTrue();
        assertThat(world.storage.jobs().find(job.id()).orElseThrow().error()).contains("IllegalStateException");
        assertThat(failing.run()).isFalse();
        for (int i = 1; i < Job.MAX_FAILURES; i++) {
            world.clock.set(NOON.plus(Duration.ofSeconds(30L * i)));
            assertThat(failing.run()).isTrue();
        }
        assertThat(world.storage.jobs().find(job.id()).orElseThrow().state()).isEqualTo(JobState.FAILED);
    }

    @Test
    void where_the_store_is_busy_the_work_waits_and_does_not_fail() {
        Job job = aJob(JobKind.REINDEX);
        world.storage.jobs().add(job);
        RunJobsService busy = new RunJobsService(world.storage.jobs(), List.of(new Busy()), world.clock);
        assertThat(busy.run()).isTrue();
        Job waiting = world.storage.jobs().find(job.id()).orElseThrow();
        assertThat(waiting.failures()).isZero();
        assertThat(waiting.state()).isEqualTo(JobState.RUNNING);
    }

    private Room roomWithBoth(String name) {
        Room room = world.roomNamed(name, boris);
        world.join(room, anna);
        world.join(room, boris);
        return room;
    }

    private JobId annaIsGone(Room... rooms) {
        User user = world.accountOf(anna);
        world.storage.users().delete(anna.id());
        for (Room room : rooms) {
            world.storage.log().append(aLeave(room, user));
        }
        Job job = Job.queued(
                new JobId(Samples.anyUserId().value()), JobKind.ACCOUNT_ERASURE, Optional.of(anna.id()), NOON);
        world.storage.jobs().add(job);
        return job.id();
    }

    private List<Message> living(Room room) {
        return world.storage.messages().page(room.id(), MessagePage.newest(200)).stream()
                .filter(message -> !message.isDeleted())
                .toList();
    }

    private static final class Failing implements JobWork {
        @Override
        public JobKind kind() {
            return JobKind.REINDEX;
        }

        @Override
        public Job part(Job job) {
            throw new IllegalStateException("a secret");
        }
    }

    private static final class Busy implements JobWork {
        @Override
        public JobKind kind() {
            return JobKind.REINDEX;
        }

        @Override
        public Job part(Job job) {
            throw ChatException.retryLater(ErrorCode.SERVER_BUSY, Duration.ofSeconds(1));
        }
    }
}
