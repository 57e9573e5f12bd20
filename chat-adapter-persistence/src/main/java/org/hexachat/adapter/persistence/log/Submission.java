package org.hexachat.adapter.persistence.log;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.hexachat.application.port.out.RoomLog.AppendOutcome;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/** A request that waits for a commit, with whoever waits for the answer. */
record Submission(Request request, CompletableFuture<AppendOutcome> answer, long since) {

    /** About as long as a statement may take: for a room that somebody else holds, it would not have waited longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration SOON = Duration.ofSeconds(1);

    static Submission of(Request request) {
        return new Submission(request, new CompletableFuture<>(), System.nanoTime());
    }

    void settle(Verdict verdict) {
        switch (verdict) {
            case Verdict.Accepted(var outcome) -> {
                LogLine.write(outcome);
                answer.complete(outcome);
            }
            case Verdict.Refused(var why) -> fail(why);
            case Verdict.Postponed() -> fail(ChatException.retryLater(ErrorCode.STORAGE_UNAVAILABLE, SOON));
        }
    }

    /** Nothing of it happened, and nothing will. */
    void turnAway() {
        fail(ChatException.retryLater(ErrorCode.SERVER_BUSY, SOON));
    }

    void fail(Throwable failure) {
        answer.completeExceptionally(failure);
    }

    /** Whether it waited for a room for long enough. */
    boolean isOverdue() {
        return System.nanoTime() - since > PATIENCE.toNanos();
    }
}
