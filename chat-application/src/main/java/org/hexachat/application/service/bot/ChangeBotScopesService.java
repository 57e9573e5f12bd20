package org.hexachat.application.service.bot;

import java.util.List;
import org.hexachat.application.port.in.bot.ChangeBotScopesUseCase;
import org.hexachat.application.port.out.BotRepository;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.session.SessionId;

/** Changes first and cuts then, so that nothing stays open with the rights of before. */
public final class ChangeBotScopesService implements ChangeBotScopesUseCase {

    private final BotRepository bots;
    private final BotTokens tokens;
    private final Transactions transactions;
    private final LiveConnections connections;

    public ChangeBotScopesService(
            BotRepository bots, BotTokens tokens, Transactions transactions, LiveConnections connections) {
        this.bots = bots;
        this.tokens = tokens;
        this.transactions = transactions;
        this.connections = connections;
    }

    @Override
    public Bot change(Command command) {
        transactions.inTransaction(() -> store(command)).forEach(connections::closeSession);
        return bots.find(command.caller().id(), command.bot())
                .orElseThrow(() -> new ChatException(ErrorCode.BOT_NOT_FOUND));
    }

    private List<SessionId> store(Command command) {
        if (!bots.changeScopes(command.caller().id(), command.bot(), command.scopes())) {
            throw new ChatException(ErrorCode.BOT_NOT_FOUND);
        }
        return tokens.reopen(command.bot());
    }
}
