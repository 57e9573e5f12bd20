package org.hexachat.adapter.rest.v1.session;

import org.hexachat.adapter.rest.v1.session.wire.TicketView;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.session.IssueTicketUseCase;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Issues tickets. */
@RestController
@RequestMapping(path = "/api/v1/tickets", produces = MediaType.APPLICATION_JSON_VALUE)
final class TicketController {
    private final IssueTicketUseCase issue;

    TicketController(IssueTicketUseCase issue) {
        this.issue = issue;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    TicketView issue(@AuthenticationPrincipal Caller caller) {
        IssueTicketUseCase.IssuedTicket ticket = issue.issue(caller);
        return new TicketView(ticket.secret().value(), ticket.expiresAt());
    }
}
