package org.hexachat.application.service.bot;

import java.util.List;
import org.hexachat.application.port.in.bot.CreateBotUseCase.IssuedBot;
import org.hexachat.application.port.in.bot.RenewBotTokenUseCase;
import org.hexachat.application.port.out.BotRepository;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.session.SessionToken;

/** Replaces first and cuts then, so that nothing can open by the old token in between. */
public final class RenewBotTokenService implements RenewBotTokenUseCase {

    private final BotRepository bots;
    private final BotTokens tokens;
    private final Transactions transactions;
    private final LiveConnections connections;
    private final RateLimits limits;

    public RenewBotTokenService(
            BotRepository bots,
            BotTokens tokens,
            Transactions transactions,
            LiveConnections connections,
            RateLimits limits) {
        this.bots = bots;
        this.tokens = tokens;
        this.transactions = transactions;
        this.connections = connections;
        this.limits = limits;
    }

    @Override
    public IssuedBot renew(Command command) {
        limits.spend(Limit.BOT, new LimitSubject.OfUser(command.caller().id()));
        SessionToken token = tokens.issue();
        transactions.inTransaction(() -> store(command, token)).forEach(connections::closeSession);
        return bots.find(command.caller().id(), command.bot())
                .map(bot -> new IssuedBot(bot, token))
                .orElseThrow(() -> new ChatException(ErrorCode.BOT_NOT_FOUND));
    }

    private List<SessionId> store(Command command, SessionToken token) {
        if (!bots.changeExpiry(command.caller().id(), command.bot(), tokens.endOf(command.lifetime()))) {
            throw new ChatException(ErrorCode.BOT_NOT_FOUND);
        }
        return tokens.open(command.bot(), token);
    }
}
