package org.hexachat.adapter.rest.security;

import org.hexachat.application.port.in.session.AuthenticateUseCase;
import org.hexachat.domain.error.ChatException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Asks the use case whose token it is. */
@Component
final class TokenAuthenticationManager implements AuthenticationManager {
    private final AuthenticateUseCase authenticate;

    TokenAuthenticationManager(AuthenticateUseCase authenticate) {
        this.authenticate = authenticate;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        if (!(authentication instanceof TokenAuthentication unrecognized)) {
            throw new IllegalArgumentException("Only tokens are recognized here");
        }
        try {
            return TokenAuthentication.of(authenticate.authenticate(unrecognized.token()));
        } catch (ChatException refused) {
            throw new RefusedAuthentication(refused);
        }
    }
}
