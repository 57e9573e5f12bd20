package org.hexachat.application.port.in.administration;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.bot.BotOrder;
import org.hexachat.domain.bot.OwnedBot;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.user.NamePiece;
import org.hexachat.domain.user.Username;

/** See which bots there are, and whose. Administrators may. */
@FunctionalInterface
public interface ListAdministeredBotsUseCase {

    /**
     * The bots that are asked for, in their order.
     *
     * @throws ChatException {@code administrator.required}
     */
    List<OwnedBot> list(Query query);

    /**
     * Which ones.
     *
     * @param piece of the bot's name, as {@link org.hexachat.domain.bot.BotQuery} takes it
     * @param owner whose bots, by the whole name in any case of letters; nobody of that name has any
     * @param limit 1 to {@link org.hexachat.domain.bot.BotQuery#MAX_LIMIT}
     */
    record Query(Caller caller, Optional<NamePiece> piece, Optional<Username> owner, BotOrder order, int limit) {}
}
