package org.hexachat.adapter.admin.security;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who does what is done in the area. */
@Component
public final class CurrentAdministrator {

    /**
     * The administrator whose browser asks.
     *
     * @throws ChatException {@code authentication.required}
     */
    public Caller caller() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof AdministratorAuthentication known) {
            return known.getPrincipal();
        }
        throw new ChatException(ErrorCode.AUTHENTICATION_REQUIRED);
    }
}
