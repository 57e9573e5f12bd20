package org.hexachat.application.port.in.bot;

import java.util.Set;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.bot.BotScope;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.user.UserId;

/** Let one's bot do more or less. */
public interface ChangeBotScopesUseCase {

    /**
     * Replaces the scopes. The token stays; connections that are open are cut before this returns, and come back with the new ones.
     *
     * @throws ChatException {@code bot.not_found}
     */
    Bot change(Command command);

    /**
     * What it may do from now on.
     *
     * @param scopes at least one
     */
    record Command(Caller caller, UserId bot, Set<BotScope> scopes) {}
}
