package org.hexachat.application.service.administration;

import java.util.Optional;
import org.hexachat.application.port.in.administration.RemoveBotUseCase;
import org.hexachat.application.port.out.AdministeredBotRepository;
import org.hexachat.application.service.user.AccountRemoval;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.bot.OwnedBot;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.Reason;

/** Removes bots as their owners could. A bot is an account, and so is what the audit log says of it. */
public final class RemoveBotService implements RemoveBotUseCase {

    /** What becomes of what it said. */
    private static final Optional<String> KEPT = Optional.of("keep");

    private final AdministeredBotRepository bots;
    private final AccountRemoval removal;
    private final AccountAct act;

    public RemoveBotService(AdministeredBotRepository bots, AccountRemoval removal, AccountAct act) {
        this.bots = bots;
        this.removal = removal;
        this.act = act;
    }

    @Override
    public void remove(Command command) {
        command.caller().requireAdministrator();
        Optional<Reason> reason = Reason.typed(command.reason());
        Bot bot = bots.find(command.bot())
                .map(OwnedBot::bot)
                .orElseThrow(() -> new ChatException(ErrorCode.BOT_NOT_FOUND));
        removal.of(
                bot.actor(), () -> act.record(AuditAction.ACCOUNT_DELETED, bot.id(), command.caller(), reason, KEPT));
    }
}
