package org.hexachat.adapter.rest.security;

import org.hexachat.domain.error.ChatException;
import org.springframework.security.core.AuthenticationException;

/** Carries a refusal through Spring Security. */
final class RefusedAuthentication extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private final transient ChatException refusal;

    RefusedAuthentication(ChatException refusal) {
        super(refusal.getMessage(), refusal);
        this.refusal = refusal;
    }

    ChatException refusal() {
        return refusal;
    }
}
