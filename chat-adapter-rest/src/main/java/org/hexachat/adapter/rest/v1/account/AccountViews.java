package org.hexachat.adapter.rest.v1.account;

import org.hexachat.adapter.rest.v1.account.wire.AccountView;
import org.hexachat.domain.user.EmailAddress;
import org.hexachat.domain.user.User;

/** Shows accounts. */
final class AccountViews {
    private AccountViews() {}

    static AccountView of(User user) {
        return new AccountView(
                user.id().value(),
                user.username().value(),
                user.email().map(EmailAddress::value).orElse(null),
                user.administrator());
    }
}
