package org.hexachat.domain.error;

import java.io.Serial;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A use case did not happen, and nothing of it is half done. The only exception that a driving adapter turns into a client's
 * error; anything else is a bug in this program.
 */
public final class ChatException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final transient List<Violation> violations;
    private final transient @Nullable Duration retryAfter;

    public ChatException(ErrorCode code, Object... arguments) {
        this(Refusal.of(code, arguments), List.of(), null, null);
    }

    private ChatException(
            Refusal refusal, List<Violation> violations, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(refusal.sentence(), cause);
        this.refusal = refusal;
        this.violations = List.copyOf(violations);
        this.retryAfter = retryAfter;
    }

    /** Refuses input field by field; {@code violations} holds at least one. */
    public static ChatException invalid(List<Violation> violations) {
        return new ChatException(Refusal.of(ErrorCode.INPUT_INVALID), violations, null, null);
    }

    /** Refuses for now: {@code code} is of kind RATE_LIMITED or UNAVAILABLE, and trying before {@code wait} is useless. */
    public static ChatException retryLater(ErrorCode code, Duration wait) {
        return new ChatException(Refusal.of(code), List.of(), wait, null);
    }

    /** As {@link #retryLater(ErrorCode, Duration)}, keeping what an adapter ran into for the operator's log. */
    public static ChatException retryLater(ErrorCode code, Duration wait, Throwable cause) {
        return new ChatException(Refusal.of(code), List.of(), wait, cause);
    }

    public ErrorKind kind() {
        return refusal.code().kind();
    }

    public ErrorCode code() {
        return refusal.code();
    }

    public Refusal refusal() {
        return refusal;
    }

    /** What is wrong, field by field; empty unless the code is {@link ErrorCode#INPUT_INVALID}. */
    public List<Violation> violations() {
        return violations;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
