package org.hexachat.adapter.admin.security;

import java.io.Serial;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.session.SessionToken;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** An administrator in the area, by a session of theirs that can be seen and ended as any other. */
final class AdministratorAuthentication extends AbstractAuthenticationToken {

    static final String ROLE = "ADMINISTRATOR";

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Caller caller;
    private final transient SessionToken token;

    AdministratorAuthentication(Caller caller, SessionToken token) {
        super(AuthorityUtils.createAuthorityList("ROLE_" + ROLE));
        this.caller = caller;
        this.token = token;
        setAuthenticated(true);
    }

    SessionToken token() {
        return token;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    @Override
    public String getName() {
        return caller.username().value();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AdministratorAuthentication that
                && caller.session().equals(that.caller.session());
    }

    @Override
    public int hashCode() {
        return caller.session().hashCode();
    }
}
