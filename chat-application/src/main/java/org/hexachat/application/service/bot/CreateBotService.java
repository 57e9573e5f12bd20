package org.hexachat.application.service.bot;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.bot.CreateBotUseCase;
import org.hexachat.application.port.out.BotRepository;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.bot.BotGrant;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.error.Refusal;
import org.hexachat.domain.error.Violation;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.domain.session.SessionToken;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;

/** Stores the bot and what its token opens, both or neither. */
public final class CreateBotService implements CreateBotUseCase {

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
                UserId.ofBot(ids.next()), name(command), command.caller().id(), grant, clock.now());
        SessionToken token = tokens.issue();
        transactions.inTransaction(() -> store(bot, token));
        return new IssuedBot(bot, token);
    }

    private static Username name(Command command) {
        Violations violations = new Violations();
        Optional<Username> name = violations.check("username", () -> new Username(command.username()));
        name.filter(Username::isReserved)
                .ifPresent(taken -> violations.add("username", Refusal.of(ErrorCode.USERNAME_TAKEN)));
        violations.throwIfAny();
        return name.orElseThrow();
    }

    private void store(Bot bot, SessionToken token) {
        try {
            bots.add(bot);
        } catch (ChatException refused) {
            throw refused.code() == ErrorCode.USERNAME_TAKEN
                    ? ChatException.invalid(List.of(new Violation("username", refused.refusal())))
                    : refused;
        }
        tokens.open(bot.id(), token);
    }
}
