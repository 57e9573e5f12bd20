package org.hexachat.application.port.in.administration;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.user.Account;
import org.hexachat.domain.user.UserId;

/** See one account. Administrators may. */
@FunctionalInterface
public interface ShowAccountUseCase {

    /**
     * The account of a person or a program.
     *
     * @throws ChatException {@code administrator.required}; {@code user.not_found}
     */
    Account show(Query query);

    /** Which one. */
    record Query(Caller caller, UserId account) {}
}
