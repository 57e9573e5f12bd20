package org.hexachat.application.service.bot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.application.port.out.TokenIssuer;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.session.SessionToken;
import org.hexachat.domain.session.TokenHash;
import org.hexachat.domain.user.UserId;

/** The one session of a bot, which its token opens. The bot is held by the transaction around each change of it. */
public final class BotTokens {

    private final SessionRepository sessions;
    private final TokenIssuer tokens;
    private final IdGenerator ids;
    private final Clock clock;

    public BotTokens(SessionRepository sessions, TokenIssuer tokens, IdGenerator ids, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.ids = ids;
        this.clock = clock;
    }

    SessionToken issue() {
        return tokens.issue();
    }

    Optional<Instant> endOf(Optional<Duration> lifetime) {
        return lifetime.map(clock.now()::plus);
    }

    /** Lets a token open the bot and no other; answers what ended by it. */
    List<SessionId> open(UserId bot, SessionToken token) {
        List<SessionId> ended = sessions.revokeAll(bot);
        if (!sessions.add(session(bot, tokens.hash(token)))) {
            throw new ChatException(ErrorCode.ACCOUNT_DISABLED);
        }
        return ended;
    }

    /**
     * The same token for a session of another name: who was recognized before, and with other rights, is found to be logged out
     * wherever they are by now.
     */
    List<SessionId> reopen(UserId bot) {
        List<Session> open = sessions.listOf(bot);
        List<SessionId> ended = sessions.revokeAll(bot);
        open.forEach(session -> sessions.add(session(bot, session.tokenHash())));
        return ended;
    }

    private Session session(UserId bot, TokenHash hash) {
        Instant now = clock.now();
        return new Session(new SessionId(ids.next()), bot, hash, now, now);
    }
}
