package org.hexachat.application.service.user;

import org.hexachat.application.port.out.AccountRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.user.UserId;

/** Sees to it that somebody is left who runs the server. */
public final class LastAdministrator {

    private final AccountRepository accounts;

    public LastAdministrator(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /**
     * Refuses what would leave nobody. Asked before anything else in the transaction that does it: of two administrators who go at
     * once, the second sees that the first has gone. Bots never run the server.
     *
     * @throws ChatException {@code admin.last}
     */
    public void demandOtherThan(UserId leaving) {
        if (!leaving.isBot() && accounts.isLastAdministrator(leaving)) {
            throw new ChatException(ErrorCode.ADMIN_LAST);
        }
    }
}
