package org.hexachat.application.port.out;

import org.hexachat.domain.session.SessionToken;
import org.hexachat.domain.session.TokenHash;

/** Makes the secrets that open sessions. */
public interface TokenIssuer {

    /** A new token with at least 256 bits that nobody can guess. */
    SessionToken issue();

    /** The SHA-256 of a token: always the same for the same token. */
    TokenHash hash(SessionToken token);
}
