package org.hexachat.adapter.persistence.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.hexachat.application.port.out.RoomLog.AppendOutcome;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.log.RoomChange;

/**
 * Commits what waits for some of the rooms, all that has gathered in one go, while the next gathers. Nobody waits for others to
 * come: what comes alone is committed alone. Answers are given by a thread of their own, in order, so that the next commit begins
 * meanwhile.
 */
final class Lane implements Runnable {

    /** Keeps a transaction short, and its arrays small. */
    static final int MOST = 1_000;

    /** How soon a room is asked for again that somebody else holds, unless something arrives earlier. */
    private static final Duration AGAIN = Duration.ofMillis(5);

    private final Inbox inbox;
    private final GroupCommit commits;
    private final CommitMeter meter;
    private final Thread committer;
    private final ExecutorService announcer;
    private final List<Submission> postponed = new ArrayList<>();

    Lane(String name, int capacity, GroupCommit commits, CommitMeter meter) {
        this.inbox = new Inbox(capacity);
        this.commits = commits;
        this.meter = meter;
        this.committer = Thread.ofPlatform().daemon().name("chat-log-" + name).unstarted(this);
        this.announcer = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("chat-log-answers-" + name).factory());
    }

    void start() {
        committer.start();
    }

    CompletableFuture<AppendOutcome> submit(Request request) {
        Submission submission = Submission.of(request);
        if (inbox.offer(submission)) {
            meter.arrived();
        } else {
            submission.turnAway();
        }
        return submission.answer();
    }

    /** Takes nothing more, and waits until what was taken is answered, but no longer than this for each of the two threads. */
    void close(Duration most) throws InterruptedException {
        inbox.close();
        boolean done = committer.join(most);
        announcer.shutdown();
        if (!done || !announcer.awaitTermination(most.toMillis(), TimeUnit.MILLISECONDS)) {
            inbox.take(Integer.MAX_VALUE).forEach(Submission::turnAway);
        }
    }

    /** However it ends, nobody waits for an answer that never comes. */
    @Override
    public void run() {
        List<Submission> round = List.of();
        try {
            for (round = next(); !round.isEmpty(); round = next()) {
                settle(round);
            }
        } catch (Error broken) {
            fail(round, broken);
            throw broken;
        } finally {
            inbox.close();
            inbox.take(Integer.MAX_VALUE).forEach(Submission::turnAway);
        }
    }

    /** What was postponed comes first, so that a room keeps its order. */
    private List<Submission> next() {
        if (postponed.isEmpty()) {
            return inbox.take(MOST);
        }
        List<Submission> round = new ArrayList<>(postponed);
        postponed.clear();
        round.addAll(arrivals());
        return round;
    }

    private List<Submission> arrivals() {
        try {
            return inbox.take(MOST, AGAIN);
        } catch (InterruptedException ignored) {
            return List.of();
        }
    }

    private void settle(List<Submission> round) {
        List<Verdict> verdicts;
        try {
            verdicts = commits.commit(requests(round));
        } catch (ChatException unavailable) {
            fail(round, unavailable);
            return;
        } catch (RuntimeException poisoned) {
            round.forEach(this::settleAlone);
            return;
        }
        settle(round, verdicts);
    }

    /** One event broke what many shared, and nothing of it happened: alone, it fails alone. */
    private void settleAlone(Submission submission) {
        List<Submission> alone = List.of(submission);
        if (waitsForItsRoom(submission)) {
            postponed.add(submission);
            return;
        }
        List<Verdict> verdicts;
        try {
            verdicts = commits.commit(requests(alone));
        } catch (RuntimeException failure) {
            fail(alone, failure);
            return;
        }
        settle(alone, verdicts);
    }

    /** What came before it for the same room is postponed, and stays before it. */
    private boolean waitsForItsRoom(Submission submission) {
        return postponed.stream()
                .anyMatch(other -> other.request()
                        .event()
                        .room()
                        .equals(submission.request().event().room()));
    }

    private void settle(List<Submission> round, List<Verdict> verdicts) {
        List<Runnable> answers = new ArrayList<>(round.size());
        for (int i = 0; i < round.size(); i++) {
            Submission submission = round.get(i);
            Verdict verdict = verdicts.get(i);
            if (verdict instanceof Verdict.Postponed && !submission.isOverdue()) {
                postponed.add(submission);
            } else {
                measure(submission, verdict);
                answers.add(() -> submission.settle(verdict));
            }
        }
        announce(answers);
    }

    private void measure(Submission submission, Verdict verdict) {
        if (verdict instanceof Verdict.Accepted(AppendOutcome.Appended(var event))
                && event.change() instanceof RoomChange.MessagePosted) {
            meter.committed(submission.since());
        }
    }

    private void fail(List<Submission> round, Throwable failure) {
        announce(round.stream()
                .<Runnable>map(submission -> () -> submission.fail(failure))
                .toList());
    }

    /** Makes room first: who gets an answer may have the next request ready. */
    private void announce(List<Runnable> answers) {
        announcer.execute(() -> {
            inbox.release(answers.size());
            meter.answered(answers.size());
            answers.forEach(Runnable::run);
        });
    }

    private static List<Request> requests(List<Submission> round) {
        return round.stream().map(Submission::request).toList();
    }
}
