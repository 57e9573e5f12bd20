package org.hexachat.application.service.session;

import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.out.SessionRepository.OpenSession;

/** Makes a caller of an open session. */
final class OpenCaller {

    private OpenCaller() {}

    static Caller of(OpenSession open) {
        return new Caller(
                open.user().id(),
                open.user().username(),
                open.user().administrator(),
                open.session().id());
    }
}
