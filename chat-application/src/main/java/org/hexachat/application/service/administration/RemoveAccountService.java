package org.hexachat.application.service.administration;

import java.util.Locale;
import java.util.Optional;
import org.hexachat.application.port.in.administration.RemoveAccountUseCase;
import org.hexachat.application.service.settings.CurrentSettings;
import org.hexachat.application.service.user.AccountRemoval;
import org.hexachat.application.service.user.ErasureOrder;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.user.MessageFate;
import org.hexachat.domain.user.User;

/** Removes accounts as their owners could. */
public final class RemoveAccountService implements RemoveAccountUseCase {

    private final AccountRemoval removal;
    private final ErasureOrder erasure;
    private final CurrentSettings settings;
    private final AccountAct act;

    public RemoveAccountService(
            AccountRemoval removal, ErasureOrder erasure, CurrentSettings settings, AccountAct act) {
        this.removal = removal;
        this.erasure = erasure;
        this.settings = settings;
        this.act = act;
    }

    @Override
    public void remove(Command command) {
        User user = act.demand(command.caller(), command.account());
        Violations violations = new Violations();
        MessageFate fate = settings.now().deletion().of(command.messages(), violations);
        violations.throwIfAny();
        removal.of(user.actor(), () -> {
            erasure.place(user.id(), fate);
            act.record(
                    AuditAction.ACCOUNT_DELETED,
                    user.id(),
                    command.caller(),
                    Optional.empty(),
                    Optional.of(word(fate)));
        });
    }

    private static String word(MessageFate fate) {
        return fate.name().toLowerCase(Locale.ROOT);
    }
}
