package org.hexachat.testkit.wrong;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.out.AccountRepository;
import org.hexachat.domain.user.Account;
import org.hexachat.domain.user.AccountQuery;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.contract.AccountRepositoryContract;
import org.hexachat.testkit.contract.Storage;

/** Stores that keep the wrong people out, or show the wrong ones. */
final class WrongAccounts {
    private WrongAccounts() {}

    private abstract static class Wrong extends AccountRepositoryContract {
        private final Storage storage = new StorageOver() {
            @Override
            public AccountRepository accounts() {
                return wrong(super.accounts());
            }
        };

        abstract AccountRepository wrong(AccountRepository right);

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @CaughtBy("lists_accounts_page_by_page_in_the_order_of_their_names")
    static final class BeginsEveryPageAnew extends Wrong {
        @Override
        AccountRepository wrong(AccountRepository right) {
            return new AccountsOver(right) {
                @Override
                public List<Account> list(AccountQuery query) {
                    return right.list(new AccountQuery(query.piece(), query.state(), Optional.empty(), query.limit()));
                }
            };
        }
    }

    @CaughtBy("lists_active_and_disabled_accounts_apart")
    static final class ListsDisabledAccountsAmongActiveOnes extends Wrong {
        @Override
        AccountRepository wrong(AccountRepository right) {
            return new AccountsOver(right) {
                @Override
                public List<Account> list(AccountQuery query) {
                    return right.list(new AccountQuery(query.piece(), Optional.empty(), query.after(), query.limit()));
                }
            };
        }
    }

    @CaughtBy("bots_are_disabled_and_enabled_with_their_owner_unless_they_were_disabled_before")
    static final class LetsTheBotsOfADisabledAccountGoOn extends Wrong {
        @Override
        AccountRepository wrong(AccountRepository right) {
            return new AccountsOver(right) {
                @Override
                public List<UserId> disable(UserId id, Instant at) {
                    return right.disable(id, at).stream().filter(id::equals).toList();
                }
            };
        }
    }

    @CaughtBy("a_disabled_account_gets_no_session_until_it_is_enabled")
    static final class ForgetsSinceWhen extends Wrong {
        @Override
        AccountRepository wrong(AccountRepository right) {
            return new AccountsOver(right) {
                @Override
                public List<UserId> disable(UserId id, Instant at) {
                    right.enable(id);
                    return right.disable(id, at);
                }
            };
        }
    }

    @CaughtBy({
        "the_last_administrator_is_who_has_the_right_and_is_active_alone",
        "of_all_administrators_who_go_at_once_one_stays"
    })
    static final class LetsTheLastOnesGo extends Wrong {
        @Override
        AccountRepository wrong(AccountRepository right) {
            return new AccountsOver(right) {
                @Override
                public boolean isLastAdministrator(UserId account) {
                    return false;
                }
            };
        }
    }

    private abstract static class AccountsOver implements AccountRepository {
        final AccountRepository right;

        AccountsOver(AccountRepository right) {
            this.right = right;
        }

        @Override
        public List<Account> list(AccountQuery query) {
            return right.list(query);
        }

        @Override
        public Optional<Account> find(UserId id) {
            return right.find(id);
        }

        @Override
        public List<UserId> disable(UserId id, Instant at) {
            return right.disable(id, at);
        }

        @Override
        public boolean enable(UserId id) {
            return right.enable(id);
        }

        @Override
        public boolean isLastAdministrator(UserId account) {
            return right.isLastAdministrator(account);
        }

        @Override
        public boolean revokeAdministrator(UserId id) {
            return right.revokeAdministrator(id);
        }
    }
}
