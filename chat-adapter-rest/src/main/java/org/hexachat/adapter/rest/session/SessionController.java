package org.hexachat.adapter.rest.session;

import jakarta.servlet.http.HttpServletRequest;
import org.hexachat.adapter.rest.input.AddressThrottle;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.session.wire.LogInRequest;
import org.hexachat.adapter.rest.session.wire.LogInResponse;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.session.LogInUseCase;
import org.hexachat.application.port.in.session.LogOutUseCase;
import org.hexachat.domain.limit.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opens and ends sessions. */
@RestController
@RequestMapping(path = "/auth/token", produces = MediaType.APPLICATION_JSON_VALUE)
final class SessionController {
    private final LogInUseCase logIn;
    private final LogOutUseCase logOut;
    private final AddressThrottle throttle;

    SessionController(LogInUseCase logIn, LogOutUseCase logOut, AddressThrottle throttle) {
        this.logIn = logIn;
        this.logOut = logOut;
        this.throttle = throttle;
    }

    /** A username or password that is missing is as wrong as one that opens nothing. */
    @PostMapping("/login")
    LogInResponse logIn(@RequestBody LogInRequest body, HttpServletRequest request) {
        throttle.spend(Limit.LOGIN, request);
        RequestFields fields = new RequestFields();
        String username = fields.orEmpty("username", body.username()).strip();
        String password = fields.orEmpty("password", body.password());
        fields.throwIfAnyIsWrong();
        return new LogInResponse(
                logIn.logIn(new LogInUseCase.Command(username, password)).value());
    }

    @PostMapping("/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logOut(@AuthenticationPrincipal Caller caller) {
        logOut.logOut(caller);
    }
}
