package org.hexachat.adapter.rest.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** Finds the ticket in the address of a download that says nothing of authorization in a header: a link cannot. */
final class TicketConverter implements AuthenticationConverter {
    private static final String PARAMETER = "ticket";

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        return isShown(request) ? TokenAuthentication.unrecognized(request.getParameter(PARAMETER)) : null;
    }

    /** Whether a ticket opens this request; then no cookie does, which may be somebody else's. */
    static boolean isShown(HttpServletRequest request) {
        return AccessRules.OPENED_BY_TICKET.matches(request)
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && request.getParameter(PARAMETER) != null;
    }
}
