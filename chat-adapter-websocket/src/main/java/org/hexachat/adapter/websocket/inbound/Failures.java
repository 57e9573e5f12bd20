package org.hexachat.adapter.websocket.inbound;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a use case that answered later has failed with. */
final class Failures {

    private static final Logger LOGGER = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    /** The refusal; for a fault of this program, which is written down here, that what was asked may have happened or not. */
    static ChatException refusal(Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof ChatException refused) {
            return refused;
        }
        LOGGER.atError().setCause(cause).log("[ERROR] A frame found a fault in this program");
        return new ChatException(ErrorCode.STORAGE_UNAVAILABLE);
    }
}
