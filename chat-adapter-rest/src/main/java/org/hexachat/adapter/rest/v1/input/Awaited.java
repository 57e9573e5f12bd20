package org.hexachat.adapter.rest.v1.input;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/** Waits for what comes on another thread, on the virtual one that serves the request. */
public final class Awaited {
    /** Longer than a commit that still comes can take. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Duration SOON = Duration.ofSeconds(1);

    private Awaited() {}

    /**
     * The answer, once it is there.
     *
     * @throws ChatException as the stage fails with it; {@code storage.unavailable} when it does not come
     */
    public static <T> T of(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof ChatException refused
                    ? refused
                    : new IllegalStateException("The message was neither stored nor refused", failed.getCause());
        } catch (TimeoutException late) {
            throw ChatException.retryLater(ErrorCode.STORAGE_UNAVAILABLE, SOON, late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw ChatException.retryLater(ErrorCode.STORAGE_UNAVAILABLE, SOON, stopped);
        }
    }
}
