package org.hexachat.application.port.in.bot;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.user.UserId;

/** Delete one's bot. */
public interface DeleteBotUseCase {

    /**
     * Deletes the account as its owner's own would be: it leaves its rooms, its token opens nothing, its name is free. What it said
     * stays.
     *
     * @throws ChatException {@code bot.not_found}
     */
    void delete(Command command);

    /** Which bot. */
    record Command(Caller caller, UserId bot) {}
}
