package org.hexachat.testkit.wrong;

import java.util.List;
import org.hexachat.application.port.out.FormerTextRepository;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.Username;
import org.hexachat.testkit.contract.FormerTextRepositoryContract;
import org.hexachat.testkit.contract.Storage;

/** Former texts that are lost or out of order. */
final class WrongFormerTexts {
    private WrongFormerTexts() {}

    @CaughtBy("edits_that_are_committed_together_keep_each_of_their_texts")
    static final class KeepsTheLastAlone extends Wrong {
        @Override
        FormerTextRepository over(FormerTextRepository right) {
            return (room, message, after, limit) -> {
                var all = right.of(room, message, after, limit);
                return all.isEmpty() ? all : List.of(all.getLast());
            };
        }
    }

    @CaughtBy("lists_page_by_page_in_the_order_of_the_edits")
    static final class BeginsEveryPageAnew extends Wrong {
        @Override
        FormerTextRepository over(FormerTextRepository right) {
            return (room, message, after, limit) -> right.of(room, message, Sequence.START, limit);
        }
    }

    @CaughtBy("deleted_accounts_keep_their_edits_without_their_names")
    static final class ForgetsDeletedAccounts extends Wrong {
        @Override
        FormerTextRepository over(FormerTextRepository right) {
            return (room, message, after, limit) -> right.of(room, message, after, limit).stream()
                    .filter(former -> !former.editor().name().equals(Username.DELETED))
                    .toList();
        }
    }

    private abstract static class Wrong extends FormerTextRepositoryContract {
        private final Storage storage = new StorageOver() {
            @Override
            public FormerTextRepository formerTexts() {
                return over(super.formerTexts());
            }
        };

        abstract FormerTextRepository over(FormerTextRepository right);

        @Override
        protected Storage storage() {
            return storage;
        }
    }
}
