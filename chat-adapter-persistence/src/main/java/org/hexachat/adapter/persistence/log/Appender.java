package org.hexachat.adapter.persistence.log;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hexachat.application.port.out.RoomLog.AppendOutcome;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes requests to their lane, with or without waiting for the answer; inside a transaction that has begun, straight to the
 * tables.
 */
@Component
final class Appender {

    /** Two commits one after the other that both run into every time limit of the store. */
    private static final Duration MOST = Duration.ofSeconds(25);

    private static final Duration SOON = Duration.ofSeconds(1);

    private final Lanes lanes;
    private final GroupCommit commits;

    Appender(Lanes lanes, GroupCommit commits) {
        this.lanes = lanes;
        this.commits = commits;
    }

    CompletableFuture<AppendOutcome> submit(Request request) {
        return lanes.submit(request);
    }

    AppendOutcome append(Request request) {
        CompletableFuture<AppendOutcome> answer = TransactionSynchronizationManager.isActualTransactionActive()
                ? answered(request)
                : lanes.submit(request);
        return await(answer);
    }

    private CompletableFuture<AppendOutcome> answered(Request request) {
        Submission submission = Submission.of(request);
        submission.settle(commits.join(request));
        return submission.answer();
    }

    static AppendOutcome await(CompletableFuture<AppendOutcome> answer) {
        try {
            return answer.get(MOST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (TimeoutException late) {
            throw ChatException.retryLater(ErrorCode.STORAGE_UNAVAILABLE, SOON, late);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw ChatException.retryLater(ErrorCode.STORAGE_UNAVAILABLE, SOON, stopping);
        }
    }
}
