package org.hexachat.application.port.out;

import java.util.List;
import java.util.Optional;
import org.hexachat.domain.bot.BotQuery;
import org.hexachat.domain.bot.OwnedBot;
import org.hexachat.domain.user.UserId;

/**
 * Reads bots for those who run the server, whoever owns them. The accounts of incoming webhooks, which nobody owns, are no bots here. Every
 * call can throw {@code storage.unavailable}.
 */
public interface AdministeredBotRepository {

    /** The bots that a query means, in its order. */
    List<OwnedBot> list(BotQuery query);

    Optional<OwnedBot> find(UserId id);
}
