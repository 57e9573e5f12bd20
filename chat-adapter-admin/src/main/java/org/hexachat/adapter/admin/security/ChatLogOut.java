package org.hexachat.adapter.admin.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.hexachat.application.port.in.session.LogOutUseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Ends the session by which an administrator came in: when they log out, and when the area has not been used for too long. */
@Component
final class ChatLogOut implements LogoutHandler, HttpSessionListener {

    private final LogOutUseCase logOut;

    /** Lazily: the container asks for those who listen to its sessions before there is a database. */
    ChatLogOut(@Lazy LogOutUseCase logOut) {
        this.logOut = logOut;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        end(authentication);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        Object context =
                event.getSession().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        if (context instanceof SecurityContext security) {
            end(security.getAuthentication());
        }
    }

    private void end(@Nullable Authentication authentication) {
        if (authentication instanceof AdministratorAuthentication known) {
            logOut.logOut(known.getPrincipal());
        }
    }
}
