package org.hexachat.application.port.in.administration;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.figures.ServerFigures;

/** See how this server does. Administrators may. */
@FunctionalInterface
public interface ShowFiguresUseCase {

    /**
     * Figures of this moment and of this server, also where its store does not answer.
     *
     * @throws ChatException {@code administrator.required}
     */
    ServerFigures show(Query query);

    /** Who asks. */
    record Query(Caller caller) {}
}
