package org.hexachat.application.port.in.bot;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.bot.BotScope;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.session.SessionToken;

/** Make a bot: everybody who has an account may. */
public interface CreateBotUseCase {

    /**
     * Makes an account that has a token instead of a password.
     *
     * @throws ChatException {@code input.invalid} with {@code username.taken} and what else is wrong with a name; {@code bot.limit};
     *     {@code rate_limited}
     */
    IssuedBot create(Command command);

    /**
     * What the bot is called and may do.
     *
     * @param scopes at least one
     * @param lifetime of its token; empty for one that is good until it is replaced
     */
    record Command(Caller caller, String username, Set<BotScope> scopes, Optional<Duration> lifetime) {}

    /**
     * A bot with the token that was just made for it.
     *
     * @param token cannot be had a second time
     */
    record IssuedBot(Bot bot, SessionToken token) {}
}
