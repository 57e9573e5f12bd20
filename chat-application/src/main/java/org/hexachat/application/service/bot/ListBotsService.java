package org.hexachat.application.service.bot;

import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.bot.ListBotsUseCase;
import org.hexachat.application.port.out.BotRepository;
import org.hexachat.domain.bot.Bot;

/** Lists bots. */
public final class ListBotsService implements ListBotsUseCase {

    private final BotRepository bots;

    public ListBotsService(BotRepository bots) {
        this.bots = bots;
    }

    @Override
    public List<Bot> list(Caller caller) {
        return bots.listOf(caller.id());
    }
}
