package org.hexachat.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/** Says that a value was refused, and why. */
public final class Refused {
    private Refused() {}

    public static void assertRefused(ErrorCode code, ThrowingCallable call) {
        ChatException refused = catchThrowableOfType(ChatException.class, call);
        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
    }
}
