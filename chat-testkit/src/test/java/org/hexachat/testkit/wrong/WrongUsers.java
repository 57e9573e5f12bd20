package org.hexachat.testkit.wrong;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.testkit.contract.Storage;
import org.hexachat.testkit.contract.UserRepositoryContract;

/** Accounts that are kept wrong. */
final class WrongUsers {
    private WrongUsers() {}

    private abstract static class Wrong extends UserRepositoryContract {
        private final Storage storage;

        Wrong(UnaryOperator<UserRepository> wrong) {
            storage = new StorageOver() {
                @Override
                public UserRepository users() {
                    return wrong.apply(super.users());
                }
            };
        }

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    private abstract static class Without extends Wrong {
        Without(String method, Object answer) {
            super(right -> Lame.of(UserRepository.class, right, method, answer));
        }
    }

    @CaughtBy({
        "a_deleted_account_is_found_no_more",
        "the_name_of_a_deleted_account_is_free",
        "what_a_deleted_account_said_is_signed_by_nobody_and_the_rest_by_its_author"
    })
    static final class DeletesNobody extends Without {
        DeletesNobody() {
            super("delete", null);
        }
    }

    @CaughtBy("finds_a_name_in_any_case_of_letters_and_shows_it_as_it_was_typed")
    static final class FindsNobodyByName extends Without {
        FindsNobodyByName() {
            super("findByName", Optional.empty());
        }
    }

    @CaughtBy("lists_everyone_in_the_order_of_registration")
    static final class ListsNobody extends Without {
        ListsNobody() {
            super("findAll", List.of());
        }
    }

    @CaughtBy("makes_one_account_an_administrator")
    static final class GrantsNothing extends Without {
        GrantsNothing() {
            super("grantAdministrator", null);
        }
    }

    @CaughtBy("replaces_and_removes_the_email_address_of_one_account")
    static final class KeepsTheEmailAddress extends Without {
        KeepsTheEmailAddress() {
            super("changeEmail", null);
        }
    }

    @CaughtBy({"replaces_the_password_of_one_account", "does_not_bring_back_a_password_that_was_changed_meanwhile"})
    static final class KeepsThePassword extends Without {
        KeepsThePassword() {
            super("changePassword", null);
        }
    }

    @CaughtBy({
        "renews_a_hash_that_is_still_the_one_that_was_checked",
        "a_password_that_was_renewed_stays_until_the_transaction_ends"
    })
    static final class RenewsNothing extends Without {
        RenewsNothing() {
            super("renewPassword", false);
        }
    }
}
