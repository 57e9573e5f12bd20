package org.hexachat.application.port.in.administration;

import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.user.Account;
import org.hexachat.domain.user.AccountQuery;

/** See who has an account. Administrators may. */
@FunctionalInterface
public interface ListAccountsUseCase {

    /**
     * The accounts that a query means, in the order of their canonical names.
     *
     * @throws ChatException {@code administrator.required}
     */
    List<Account> list(Query query);

    /** Which ones. */
    record Query(Caller caller, AccountQuery wanted) {}
}
