package org.hexachat.adapter.rest.v1.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.hexachat.adapter.rest.input.AddressThrottle;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.security.Forgery;
import org.hexachat.adapter.rest.security.SessionCookie;
import org.hexachat.adapter.rest.v1.session.wire.NewSession;
import org.hexachat.adapter.rest.v1.session.wire.OpenedSession;
import org.hexachat.adapter.rest.v1.view.UserRefs;
import org.hexachat.adapter.rest.v1.wire.UserRef;
import org.hexachat.application.port.in.session.AuthenticateUseCase;
import org.hexachat.application.port.in.session.LogInUseCase;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.session.SessionToken;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opens sessions. */
@RestController
@RequestMapping(path = "/api/v1/sessions", produces = MediaType.APPLICATION_JSON_VALUE)
final class NewSessionController {
    private static final URI CURRENT = URI.create("/api/v1/sessions/current");

    private final LogInUseCase logIn;
    private final AuthenticateUseCase authenticate;
    private final AddressThrottle throttle;

    NewSessionController(LogInUseCase logIn, AuthenticateUseCase authenticate, AddressThrottle throttle) {
        this.logIn = logIn;
        this.authenticate = authenticate;
        this.throttle = throttle;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<OpenedSession> open(
            @RequestBody NewSession session, HttpServletRequest request, HttpServletResponse response) {
        throttle.spend(Limit.LOGIN, request);
        RequestFields fields = new RequestFields();
        String username = fields.required("username", session.username()).strip();
        String password = fields.required("password", session.password());
        boolean cookie = fields.optionalFlag("cookie", session.cookie()).orElse(false);
        fields.throwIfAnyIsWrong();
        if (cookie) {
            // Else another page could log a person in as somebody else, who reads then what is written
            Forgery.refuseFromElsewhere(request);
        }
        SessionToken token = logIn.logIn(new LogInUseCase.Command(username, password));
        UserRef user = UserRefs.of(authenticate.authenticate(token.value()));
        if (cookie) {
            SessionCookie.give(token, request, response);
        }
        return ResponseEntity.created(CURRENT).body(new OpenedSession(cookie ? null : token.value(), user));
    }
}
