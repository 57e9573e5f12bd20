package org.hexachat.application.service.session;

import java.time.Instant;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.session.AuthenticateUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.application.port.out.SessionRepository.OpenSession;
import org.hexachat.application.port.out.TokenIssuer;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.session.SessionToken;

/** Looks a token up by its hash. */
public final class AuthenticateService implements AuthenticateUseCase {

    private final SessionRepository sessions;
    private final TokenIssuer tokens;
    private final Clock clock;

    public AuthenticateService(SessionRepository sessions, TokenIssuer tokens, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public Caller authenticate(String token) {
        Instant now = clock.now();
        OpenSession open = sessions.find(tokens.hash(new SessionToken(token)))
                .filter(found -> found.isGoodAt(now))
                .orElseThrow(() -> new ChatException(ErrorCode.TOKEN_INVALID));
        if (open.session().isStaleAt(now)) {
            sessions.markUsed(open.session().id(), now);
        }
        return OpenCaller.of(open);
    }
}
