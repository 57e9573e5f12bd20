package org.hexachat.application.port.in.session;

import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.session.Session;

/** See where one is logged in. */
public interface ListSessionsUseCase {

    /** The caller's open sessions, the one that was used last first. */
    List<Session> list(Caller caller);
}
