package org.hexachat.adapter.admin.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.hexachat.application.port.in.session.AuthenticateUseCase;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorKind;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks with every request whether the session is still good and its account still runs the server: who lost the right, or was logged out
 * elsewhere, is out of the area at once. While nobody can tell, nothing is let through and nobody is logged out.
 */
final class StillAdministrator extends OncePerRequestFilter {

    private final AuthenticateUseCase authenticate;

    StillAdministrator(AuthenticateUseCase authenticate) {
        this.authenticate = authenticate;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith("/VAADIN/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof AdministratorAuthentication known) {
            try {
                authenticate.authenticate(known.token().value()).requireAdministrator();
            } catch (ChatException refusal) {
                if (refusal.kind() == ErrorKind.UNAVAILABLE) {
                    response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                    return;
                }
                forget(request);
            }
        }
        chain.doFilter(request, response);
    }

    private static void forget(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
