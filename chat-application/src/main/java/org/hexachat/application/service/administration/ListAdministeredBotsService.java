package org.hexachat.application.service.administration;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.administration.ListAdministeredBotsUseCase;
import org.hexachat.application.port.out.AdministeredBotRepository;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.bot.BotQuery;
import org.hexachat.domain.bot.OwnedBot;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;

/** Lists bots to those who run the server. */
public final class ListAdministeredBotsService implements ListAdministeredBotsUseCase {

    private final AdministeredBotRepository bots;
    private final UserRepository users;

    public ListAdministeredBotsService(AdministeredBotRepository bots, UserRepository users) {
        this.bots = bots;
        this.users = users;
    }

    @Override
    public List<OwnedBot> list(Query query) {
        query.caller().requireAdministrator();
        Optional<UserId> owner = query.owner().flatMap(users::findByName).map(User::id);
        return query.owner().isPresent() && owner.isEmpty()
                ? List.of()
                : bots.list(new BotQuery(query.piece(), owner, query.order(), query.limit()));
    }
}
