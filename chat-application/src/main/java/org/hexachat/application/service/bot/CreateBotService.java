package org.hexachat.application.service.bot;

import org.hexachat.application.port.in.bot.CreateBotUseCase;
import org.hexachat.application.port.out.BotRepository;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.service.user.UsernameField;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.bot.BotGrant;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.domain.session.SessionToken;
import org.hexachat.domain.user.UserId;

/** Stores the bot and what its token opens, both or neither. */
public final class CreateBotService implements CreateBotUseCase {

    private static final UsernameField NAME = new UsernameField("username");

    private final BotRepository bots;
    private final BotTokens tokens;
    private final Transactions transactions;
    private final RateLimits limits;
    private final IdGenerator ids;
    private final Clock clock;

    public CreateBotService(
            BotRepository bots,
            BotTokens tokens,
            Transactions transactions,
            RateLimits limits,
            IdGenerator ids,
            Clock clock) {
        this.bots = bots;
        this.tokens = tokens;
        this.transactions = transactions;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public IssuedBot create(Command command) {
        limits.spend(Limit.BOT, new LimitSubject.OfUser(command.caller().id()));
        BotGrant grant = new BotGrant(command.scopes(), tokens.endOf(command.lifetime()));
        Bot bot = new Bot(
                UserId.ofBot(ids.next()),
                NAME.read(command.username()),
                command.caller().id(),
                grant,
                clock.now());
        SessionToken token = tokens.issue();
        transactions.inTransaction(() -> store(bot, token));
        return new IssuedBot(bot, token);
    }

    private void store(Bot bot, SessionToken token) {
        NAME.store(() -> bots.add(bot));
        tokens.open(bot.id(), token);
    }
}
