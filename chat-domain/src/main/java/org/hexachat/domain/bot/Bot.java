package org.hexachat.domain.bot;

import java.time.Instant;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;

/**
 * An account that a program uses. It has no password: its token is all that opens it, and its owner alone can have a new one made.
 *
 * @param id one of {@link UserId#ofBot}
 * @param owner a person; their bots go with them
 */
public record Bot(UserId id, Username username, UserId owner, BotGrant grant, Instant createdAt) {

    /** How many bots one person can have. */
    public static final int MAX_PER_OWNER = 20;

    public Bot {
        if (!id.isBot() || owner.isBot()) {
            throw new IllegalArgumentException("A bot has the identifier of a bot and belongs to a person");
        }
    }

    /** This bot as one who does something. */
    public Actor actor() {
        return new Actor(id, username);
    }

    public Bot with(BotGrant changed) {
        return new Bot(id, username, owner, changed, createdAt);
    }
}
