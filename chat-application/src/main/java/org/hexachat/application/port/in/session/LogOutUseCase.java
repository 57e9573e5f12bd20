package org.hexachat.application.port.in.session;

import org.hexachat.application.port.in.Caller;

/** End the session that one is in. */
public interface LogOutUseCase {

    /** Revokes the caller's token and closes what is open by it before this returns. Other sessions go on. */
    void logOut(Caller caller);
}
