package org.hexachat.adapter.rest.security;

import jakarta.servlet.http.HttpServletRequest;
import org.hexachat.domain.error.ChatException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** Finds the token in the cookie of a request that says nothing of authorization itself, in a header or by a ticket. */
final class CookieConverter implements AuthenticationConverter {
    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null && !TicketConverter.isShown(request)
                ? SessionCookie.in(request)
                        .map(token -> unrecognized(token, request))
                        .orElse(null)
                : null;
    }

    private static Authentication unrecognized(String token, HttpServletRequest request) {
        try {
            Forgery.refuse(request);
            return TokenAuthentication.unrecognized(token);
        } catch (ChatException forged) {
            throw new RefusedAuthentication(forged);
        }
    }
}
