package org.hexachat.application.port.in.administration;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.user.UserId;

/** Delete the bot of anybody. Administrators may. */
@FunctionalInterface
public interface RemoveBotUseCase {

    /**
     * Deletes the bot as its owner could: see {@link org.hexachat.application.port.in.bot.DeleteBotUseCase}. The audit log tells of it.
     *
     * @throws ChatException {@code administrator.required}; {@code input.invalid} for the reason; {@code bot.not_found}
     */
    void remove(Command command);

    /** Which one, and why. */
    record Command(Caller caller, UserId bot, Optional<String> reason) {}
}
