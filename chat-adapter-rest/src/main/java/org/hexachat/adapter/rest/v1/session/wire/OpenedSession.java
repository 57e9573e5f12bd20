package org.hexachat.adapter.rest.v1.session.wire;

import org.hexachat.adapter.rest.v1.wire.UserRef;

/** The token that opens a session, and whose session it is. Masks itself when printed. */
public record OpenedSession(String token, UserRef user) {

    @Override
    public String toString() {
        return "OpenedSession[***]";
    }
}
