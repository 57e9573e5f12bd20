package org.hexachat.application.service.session;

import java.util.Set;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.out.SessionRepository.OpenSession;
import org.hexachat.domain.bot.BotGrant;

/** Makes a caller of an open session. */
final class OpenCaller {

    private OpenCaller() {}

    static Caller of(OpenSession open) {
        return new Caller(
                open.user().id(),
                open.user().username(),
                open.user().administrator(),
                open.session().id(),
                open.grant().map(BotGrant::scopes).orElseGet(Set::of));
    }
}
