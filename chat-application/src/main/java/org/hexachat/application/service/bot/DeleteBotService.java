package org.hexachat.application.service.bot;

import org.hexachat.application.port.in.bot.DeleteBotUseCase;
import org.hexachat.application.port.out.BotRepository;
import org.hexachat.application.service.user.AccountRemoval;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/** Takes the bot out of everything. */
public final class DeleteBotService implements DeleteBotUseCase {

    private final BotRepository bots;
    private final AccountRemoval removal;

    public DeleteBotService(BotRepository bots, AccountRemoval removal) {
        this.bots = bots;
        this.removal = removal;
    }

    @Override
    public void delete(Command command) {
        Bot bot = bots.find(command.caller().id(), command.bot())
                .orElseThrow(() -> new ChatException(ErrorCode.BOT_NOT_FOUND));
        removal.of(bot.actor());
    }
}
