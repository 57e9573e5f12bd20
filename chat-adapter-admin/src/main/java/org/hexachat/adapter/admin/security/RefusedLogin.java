package org.hexachat.adapter.admin.security;

import java.io.Serial;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.springframework.security.core.AuthenticationException;

/** Somebody did not get in, and can be told why. */
final class RefusedLogin extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    RefusedLogin(ChatException refusal) {
        super(refusal.getMessage(), refusal);
        this.code = refusal.code();
    }

    ErrorCode code() {
        return code;
    }
}
