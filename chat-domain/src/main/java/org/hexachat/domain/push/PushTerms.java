package org.hexachat.domain.push;

import java.time.Duration;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/**
 * Whether and when this server tells browsers of messages.
 *
 * @param offered whether it does at all
 * @param grace how long a message waits first, so that whoever has the page open reads it, and is not told
 */
public record PushTerms(boolean offered, Duration grace) {

    public PushTerms {
        if (grace.isNegative()) {
            throw new IllegalArgumentException("The grace is not negative");
        }
    }

    /**
     * Demands that it does.
     *
     * @throws ChatException {@code push.disabled}
     */
    public void requireOffered() {
        if (!offered) {
            throw new ChatException(ErrorCode.PUSH_DISABLED);
        }
    }
}
