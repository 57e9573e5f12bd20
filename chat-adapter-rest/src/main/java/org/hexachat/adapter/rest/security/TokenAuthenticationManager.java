package org.hexachat.adapter.rest.security;

import java.util.function.Function;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;

/** Asks a use case whose token, or whose ticket, it is. */
final class TokenAuthenticationManager implements AuthenticationManager {
    private final Function<String, Caller> recognize;

    /** Recognizes by a use case that refuses what opens nothing. */
    TokenAuthenticationManager(Function<String, Caller> recognize) {
        this.recognize = recognize;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        if (!(authentication instanceof TokenAuthentication unrecognized)) {
            throw new IllegalArgumentException("Only tokens are recognized here");
        }
        try {
            return TokenAuthentication.of(recognize.apply(unrecognized.token()));
        } catch (ChatException refused) {
            throw new RefusedAuthentication(refused);
        }
    }
}
