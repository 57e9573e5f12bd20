package org.hexachat.application.service.administration;

import org.hexachat.application.port.in.administration.ShowAccountUseCase;
import org.hexachat.application.port.out.AccountRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.user.Account;

/** Shows an account. */
public final class ShowAccountService implements ShowAccountUseCase {

    private final AccountRepository accounts;

    public ShowAccountService(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public Account show(Query query) {
        query.caller().requireAdministrator();
        return accounts.find(query.account()).orElseThrow(() -> new ChatException(ErrorCode.USER_NOT_FOUND));
    }
}
