package org.hexachat.application.service.administration;

import java.util.List;
import org.hexachat.application.port.in.administration.ListAccountsUseCase;
import org.hexachat.application.port.out.AccountRepository;
import org.hexachat.domain.user.Account;

/** Lists accounts. */
public final class ListAccountsService implements ListAccountsUseCase {

    private final AccountRepository accounts;

    public ListAccountsService(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Account> list(Query query) {
        query.caller().requireAdministrator();
        return accounts.list(query.wanted());
    }
}
