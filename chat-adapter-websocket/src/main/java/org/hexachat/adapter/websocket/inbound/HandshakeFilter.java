package org.hexachat.adapter.websocket.inbound;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the secrets out of the address of a handshake before anybody can write them down. Stands before every other filter. */
final class HandshakeFilter extends OncePerRequestFilter {

    static final String TOKEN = "token";
    static final String TICKET = "ticket";

    /** What this filter found under a name. */
    static Optional<String> secret(HttpServletRequest request, String name) {
        return request.getAttribute(attribute(name)) instanceof QuerySecret secret
                ? Optional.of(secret.value())
                : Optional.empty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        for (String name : new String[] {TOKEN, TICKET}) {
            QuerySecret.of(request.getQueryString(), name)
                    .ifPresent(secret -> request.setAttribute(attribute(name), secret));
        }
        chain.doFilter(new HandshakeRequest(request), response);
    }

    private static String attribute(String name) {
        return HandshakeFilter.class.getName() + "." + name;
    }
}
