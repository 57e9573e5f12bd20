package org.hexachat.adapter.admin.security;

import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.limit.ThrottleUseCase;
import org.hexachat.application.port.in.session.AuthenticateUseCase;
import org.hexachat.application.port.in.session.LogInUseCase;
import org.hexachat.application.port.in.session.LogOutUseCase;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.domain.session.SessionToken;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Lets administrators in by name and password, within the same limits as every login. */
final class AdministratorLogin implements AuthenticationProvider {

    private final LogInUseCase logIn;
    private final AuthenticateUseCase authenticate;
    private final LogOutUseCase logOut;
    private final ThrottleUseCase throttle;

    AdministratorLogin(
            LogInUseCase logIn, AuthenticateUseCase authenticate, LogOutUseCase logOut, ThrottleUseCase throttle) {
        this.logIn = logIn;
        this.authenticate = authenticate;
        this.logOut = logOut;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        try {
            if (typed.getDetails() instanceof WebAuthenticationDetails details) {
                throttle.spend(Limit.LOGIN, new LimitSubject.OfAddress(details.getRemoteAddress()));
            }
            return enter(typed.getName().strip(), String.valueOf(typed.getCredentials()));
        } catch (ChatException refusal) {
            throw new RefusedLogin(refusal);
        }
    }

    private AdministratorAuthentication enter(String username, String password) {
        SessionToken token = logIn.logIn(new LogInUseCase.Command(username, password));
        Caller caller = authenticate.authenticate(token.value());
        try {
            caller.requireAdministrator();
        } catch (ChatException refusal) {
            logOut.logOut(caller);
            throw refusal;
        }
        return new AdministratorAuthentication(caller, token);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
