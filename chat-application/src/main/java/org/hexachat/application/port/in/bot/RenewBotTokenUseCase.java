package org.hexachat.application.port.in.bot;

import java.time.Duration;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.bot.CreateBotUseCase.IssuedBot;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.user.UserId;

/** Give one's bot a new token. */
public interface RenewBotTokenUseCase {

    /**
     * Makes a token. The one before opens nothing any more once this has returned, and what it opened is cut.
     *
     * @throws ChatException {@code bot.not_found}; {@code rate_limited}
     */
    IssuedBot renew(Command command);

    /**
     * Whose token, and for how long.
     *
     * @param lifetime empty for a token that is good until it is replaced
     */
    record Command(Caller caller, UserId bot, Optional<Duration> lifetime) {}
}
