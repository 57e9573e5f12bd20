package org.hexachat.application.port.in.job;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.job.Job;

/** Prepare anew for searching all that was said: administrators may. */
@FunctionalInterface
public interface StartReindexUseCase {

    /**
     * Asks for it and returns at once. Where it was asked for and is not done, that job is answered.
     *
     * @throws org.hexachat.domain.error.ChatException {@code administrator.required}
     */
    Job start(Caller caller);
}
