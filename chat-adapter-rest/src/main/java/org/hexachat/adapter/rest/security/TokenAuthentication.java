package org.hexachat.adapter.rest.security;

import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A token before, and its caller after, it was recognized. */
final class TokenAuthentication extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient Object principal;
    private final transient String token;

    private TokenAuthentication(Object principal, String token, boolean authenticated) {
        super(List.of());
        this.principal = principal;
        this.token = token;
        super.setAuthenticated(authenticated);
    }

    static TokenAuthentication unrecognized(String token) {
        return new TokenAuthentication("", token, false);
    }

    /** Forgets the token, which has done its work. */
    static TokenAuthentication of(Caller caller) {
        return new TokenAuthentication(caller, "", true);
    }

    String token() {
        return token;
    }

    @Override
    public Object getPrincipal() {
        return principal;
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
