package org.hexachat.adapter.rest.v1.administration;

import java.util.Optional;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.session.SessionViews;
import org.hexachat.adapter.rest.v1.session.wire.SessionList;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.EndAccountSessionsUseCase;
import org.hexachat.application.port.in.administration.ListAccountSessionsUseCase;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where somebody is logged in, and how to end that. */
@RestController
@RequestMapping(path = "/api/v1/admin/users/{user}/sessions", produces = MediaType.APPLICATION_JSON_VALUE)
final class AccountSessionController {
    private final ListAccountSessionsUseCase list;
    private final EndAccountSessionsUseCase end;

    AccountSessionController(ListAccountSessionsUseCase list, EndAccountSessionsUseCase end) {
        this.list = list;
        this.end = end;
    }

    @GetMapping
    SessionList list(@AuthenticationPrincipal Caller caller, @PathVariable String user) {
        return SessionViews.of(
                list.list(new ListAccountSessionsUseCase.Query(caller, ResourceId.ofUser(user))), caller);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endAll(@AuthenticationPrincipal Caller caller, @PathVariable String user) {
        end.end(new EndAccountSessionsUseCase.Command(caller, ResourceId.ofUser(user), Optional.empty()));
    }

    @DeleteMapping("/{session}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@AuthenticationPrincipal Caller caller, @PathVariable String user, @PathVariable String session) {
        end.end(new EndAccountSessionsUseCase.Command(
                caller, ResourceId.ofUser(user), Optional.of(ResourceId.ofSession(session))));
    }
}
