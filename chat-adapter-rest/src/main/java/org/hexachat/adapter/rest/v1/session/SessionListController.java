package org.hexachat.adapter.rest.v1.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hexachat.adapter.rest.security.SessionCookie;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.session.wire.SessionList;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.session.ListSessionsUseCase;
import org.hexachat.application.port.in.session.RevokeSessionsUseCase;
import org.hexachat.domain.session.SessionId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where one is logged in, and how to end that. */
@RestController
@RequestMapping(path = "/api/v1/sessions", produces = MediaType.APPLICATION_JSON_VALUE)
final class SessionListController {
    /** What the session that the token of the request belongs to is called. */
    private static final String CURRENT = "current";

    private final ListSessionsUseCase list;
    private final RevokeSessionsUseCase revoke;

    SessionListController(ListSessionsUseCase list, RevokeSessionsUseCase revoke) {
        this.list = list;
        this.revoke = revoke;
    }

    @GetMapping
    SessionList list(@AuthenticationPrincipal Caller caller) {
        return SessionViews.of(list.list(caller), caller);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokeAll(@AuthenticationPrincipal Caller caller, HttpServletRequest request, HttpServletResponse response) {
        revoke.revokeAll(caller);
        SessionCookie.takeBack(request, response);
    }

    @DeleteMapping("/{session}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String session,
            HttpServletRequest request,
            HttpServletResponse response) {
        SessionId ended = session.equals(CURRENT) ? caller.session() : ResourceId.ofSession(session);
        revoke.revoke(caller, ended);
        if (ended.equals(caller.session())) {
            SessionCookie.takeBack(request, response);
        }
    }
}
