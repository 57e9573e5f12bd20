package org.hexachat.adapter.websocket.inbound;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the token out of the address of a handshake before anybody can write it down. Stands before every other filter. */
final class HandshakeFilter extends OncePerRequestFilter {

    static final String TOKEN = HandshakeFilter.class.getName() + ".token";

    private final boolean extensions;

    HandshakeFilter(boolean extensions) {
        this.extensions = extensions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        QueryToken.of(request.getQueryString()).ifPresent(token -> request.setAttribute(TOKEN, token));
        chain.doFilter(new HandshakeRequest(request, extensions), response);
    }
}
