package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aJob;
import static org.hexachat.testkit.fixture.Samples.aMessage;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hexachat.application.port.out.StoreFigures;
import org.hexachat.domain.figures.Backlog;
import org.hexachat.domain.figures.Commits;
import org.hexachat.domain.figures.StoreState;
import org.hexachat.domain.job.Job;
import org.hexachat.domain.job.JobKind;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.session.SessionToken;
import org.hexachat.domain.user.User;
import org.hexachat.domain.webhook.OutgoingWebhook;
import org.hexachat.domain.webhook.OutgoingWebhookId;
import org.hexachat.domain.webhook.WebhookSecret;
import org.hexachat.domain.webhook.WebhookUrl;
import org.junit.jupiter.api.Test;

/** What every {@link StoreFigures} must do. That it says so where the store does not answer, the adapter's own test shows. */
public abstract class StoreFiguresContract extends StorageContract {

    /** The figures of the store under test. */
    protected abstract StoreFigures figures();

    @Test
    void counts_messages_and_nothing_else_that_happens_in_a_room() {
        Room room = someRoom();
        long before = commits().messages();
        User anna = someMemberOf(room);
        assertThat(commits().messages()).isEqualTo(before);
        say(room, anna, 3);
        assertThat(commits().messages()).isEqualTo(before + 3);
    }

    @Test
    void says_how_long_messages_took_of_late() {
        Room room = someRoom();
        say(room, someMemberOf(room), 20);
        Commits commits = commits();
        assertThat(commits.latency().count()).isGreaterThanOrEqualTo(20);
        assertThat(List.of(
                        Duration.ofNanos(1),
                        commits.latency().p50(),
                        commits.latency().p95(),
                        commits.latency().p99(),
                        commits.latency().max(),
                        Duration.ofSeconds(60)))
                .isSorted();
    }

    @Test
    void nothing_waits_that_was_answered() {
        Room room = someRoom();
        say(room, someMemberOf(room), 3);
        assertThat(commits().waiting()).isZero();
    }

    @Test
    void the_store_answers() {
        StoreState state = figures().store();
        assertThat(state.answer().orElseThrow().ping()).isPositive();
        assertThat(state.pool().max()).isPositive();
    }

    @Test
    void counts_jobs_that_wait_and_that_are_worked_at() {
        Backlog before = backlog();
        storage().jobs().add(aJob(JobKind.REINDEX));
        assertThat(backlog().jobsQueued()).isEqualTo(before.jobsQueued() + 1);
        Job job = storage()
                .jobs()
                .claim(Set.of(JobKind.REINDEX), NOON.plus(Duration.ofDays(1)), Duration.ofSeconds(1))
                .orElseThrow();
        assertThat(backlog())
                .isEqualTo(new Backlog(before.jobsQueued(), before.jobsRunning() + 1, before.webhookEvents()));
        storage().jobs().save(job.finished(0, NOON), Duration.ZERO);
        assertThat(backlog()).isEqualTo(before);
    }

    @Test
    void counts_what_webhooks_have_not_been_told() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        long before = backlog().webhookEvents();
        OutgoingWebhook webhook = OutgoingWebhook.to(
                new WebhookUrl("https://example.org"),
                room.id(),
                new OutgoingWebhookId(UUID.randomUUID()),
                WebhookSecret.of(new SessionToken("t".repeat(43))),
                anna.actor(),
                NOON,
                new Sequence(1));
        storage().outgoingWebhooks().add(webhook);
        assertThat(backlog().webhookEvents()).isEqualTo(before);
        say(room, anna, 2);
        assertThat(backlog().webhookEvents()).isEqualTo(before + 2);
        storage().outgoingWebhooks().save(webhook.delivered(new Sequence(2), NOON));
        assertThat(backlog().webhookEvents()).isEqualTo(before + 1);
        storage().outgoingWebhooks().save(webhook.givenUp("gone", NOON));
        assertThat(backlog().webhookEvents()).isEqualTo(before);
    }

    private void say(Room room, User author, int times) {
        IntStream.range(0, times).forEach(i -> storage().log().append(aMessage(room, author, "m" + i)));
    }

    private Commits commits() {
        return figures().store().commits();
    }

    private Backlog backlog() {
        Optional<StoreState.Answer> answer = figures().store().answer();
        return answer.orElseThrow().backlog();
    }
}
