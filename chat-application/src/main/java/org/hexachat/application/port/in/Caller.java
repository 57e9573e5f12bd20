package org.hexachat.application.port.in;

import java.util.Set;
import org.hexachat.domain.bot.BotScope;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;

/**
 * Somebody who was recognized by a token.
 *
 * @param session the login the token belongs to; ends when it is revoked
 * @param scopes what a bot may do; a person has none and needs none
 */
public record Caller(UserId id, Username username, boolean administrator, SessionId session, Set<BotScope> scopes) {

    public Caller {
        scopes = Set.copyOf(scopes);
    }

    /** A person, or a bot that may do nothing. */
    public Caller(UserId id, Username username, boolean administrator, SessionId session) {
        this(id, username, administrator, session, Set.of());
    }

    public Actor actor() {
        return new Actor(id, username);
    }

    /**
     * Demands the right of whoever runs the server.
     *
     * @throws ChatException {@code administrator.required}
     */
    public void requireAdministrator() {
        if (!administrator) {
            throw new ChatException(ErrorCode.ADMINISTRATOR_REQUIRED);
        }
    }
}
