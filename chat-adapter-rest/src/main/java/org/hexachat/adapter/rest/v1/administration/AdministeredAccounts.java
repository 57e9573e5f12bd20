package org.hexachat.adapter.rest.v1.administration;

import java.util.Locale;
import org.hexachat.adapter.rest.v1.administration.wire.AdministeredAccount;
import org.hexachat.domain.user.Account;
import org.hexachat.domain.user.AccountState;
import org.hexachat.domain.user.EmailAddress;
import org.hexachat.domain.user.User;

/** Shows accounts to those who run the server. */
final class AdministeredAccounts {
    private AdministeredAccounts() {}

    static AdministeredAccount of(Account account) {
        User user = account.user();
        return new AdministeredAccount(
                user.id().value(),
                user.username().value(),
                user.email().map(EmailAddress::value).orElse(null),
                user.administrator(),
                word(account.state()),
                user.id().isBot(),
                user.createdAt(),
                account.sessions(),
                account.lastUsedAt().orElse(null));
    }

    /** What a state is called over the wire. */
    static String word(AccountState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
