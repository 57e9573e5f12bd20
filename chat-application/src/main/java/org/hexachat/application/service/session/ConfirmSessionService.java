package org.hexachat.application.service.session;

import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.session.ConfirmSessionUseCase;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/** Looks into the store. */
public final class ConfirmSessionService implements ConfirmSessionUseCase {

    private final SessionRepository sessions;

    public ConfirmSessionService(SessionRepository sessions) {
        this.sessions = sessions;
    }

    @Override
    public void confirm(Caller caller) {
        if (!sessions.isOpen(caller.session())) {
            throw new ChatException(ErrorCode.TOKEN_INVALID);
        }
    }
}
