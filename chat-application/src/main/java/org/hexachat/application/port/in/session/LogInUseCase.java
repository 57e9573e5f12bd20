package org.hexachat.application.port.in.session;

import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.session.SessionToken;

/** Exchange a username and a password for a token. */
public interface LogInUseCase {

    /**
     * Opens a further session. Costs the same, in time, whether the username exists or not.
     *
     * @return the token; it cannot be had a second time
     * @throws ChatException {@code credentials.invalid}, whatever was wrong; {@code account.disabled} to whoever knows the
     *     password of such a one; {@code server.busy} when too many passwords are
     *     being checked; {@code rate_limited} when this account was tried too often
     */
    SessionToken logIn(Command command);

    /** What the person typed. */
    record Command(String username, String password) {

        @Override
        public String toString() {
            return "Command[***]";
        }
    }
}
