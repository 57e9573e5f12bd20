package org.hexachat.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexachat.domain.bot.BotGrant;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.session.TokenHash;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;

/** Keeps sessions, of people and of {@linkplain BotRepository bots}. Every call can throw {@code storage.unavailable}. */
public interface SessionRepository {

    /** Stores a session, unless its account is disabled or was deleted; answers whether it did. */
    boolean add(Session session);

    /** The session that a token opens, with the account it belongs to. */
    Optional<OpenSession> find(TokenHash tokenHash);

    /** Whether the session is still open. */
    boolean isOpen(SessionId id);

    /** Writes down a use; does nothing to a session that is gone. */
    void markUsed(SessionId id, Instant at);

    /** The open sessions of a user, the one that was used last first. */
    List<Session> listOf(UserId user);

    /** Ends a session; does nothing to one that is gone. */
    void revoke(SessionId id);

    /** Ends a session of this user; answers whether there was one. */
    boolean revoke(UserId user, SessionId id);

    /** Ends every session of a user but one, and answers which. */
    List<SessionId> revokeOthers(UserId user, SessionId kept);

    /** Ends every session of a user, and answers which. */
    List<SessionId> revokeAll(UserId user);

    /** Ends a user's sessions that were used longest ago, so that {@code kept} are left, and answers which. */
    List<SessionId> revokeOldest(UserId user, int kept);

    /**
     * A session and whose it is.
     *
     * @param grant what a bot may do in it, and until when; empty for a person
     */
    record OpenSession(Session session, User user, Optional<BotGrant> grant) {

        /** Whether it is open to who has its token. */
        public boolean isGoodAt(Instant now) {
            return grant.filter(given -> given.isOverAt(now)).isEmpty();
        }
    }
}
