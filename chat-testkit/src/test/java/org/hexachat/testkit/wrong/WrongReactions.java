package org.hexachat.testkit.wrong;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hexachat.application.port.out.ReactionRepository;
import org.hexachat.domain.message.Emoji;
import org.hexachat.domain.message.Reaction;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.hexachat.testkit.contract.ReactionRepositoryContract;
import org.hexachat.testkit.contract.Storage;

/** Reactions that are counted or told wrong. */
final class WrongReactions {
    private WrongReactions() {}

    @CaughtBy("tells_how_many_reacted_how_and_whether_the_reader_did")
    static final class TakesAllForTheReaders extends Wrong {
        @Override
        Map<Sequence, List<Reaction>> told(Map<Sequence, List<Reaction>> right) {
            return each(
                    right,
                    reactions -> reactions.stream()
                            .map(reaction -> new Reaction(reaction.emoji(), reaction.count(), true))
                            .toList());
        }
    }

    @CaughtBy("a_reaction_that_is_taken_back_is_gone_and_comes_last_when_it_comes_again")
    static final class TellsTheLastFirst extends Wrong {
        @Override
        Map<Sequence, List<Reaction>> told(Map<Sequence, List<Reaction>> right) {
            return each(right, List::reversed);
        }
    }

    @CaughtBy("lists_who_reacted_page_by_page_in_the_order_of_their_identifiers")
    static final class BeginsEveryPageAnew extends Wrong {
        @Override
        Optional<UserId> edge(Optional<UserId> after) {
            return Optional.empty();
        }
    }

    @CaughtBy("the_reactions_of_a_deleted_account_stay_without_its_name")
    static final class ForgetsDeletedAccounts extends Wrong {
        @Override
        List<Actor> who(List<Actor> right) {
            return right.stream()
                    .filter(actor -> !actor.name().equals(Username.DELETED))
                    .toList();
        }
    }

    private abstract static class Wrong extends ReactionRepositoryContract {
        private final Storage storage = new StorageOver() {
            @Override
            public ReactionRepository reactions() {
                return over(super.reactions());
            }
        };

        Map<Sequence, List<Reaction>> told(Map<Sequence, List<Reaction>> right) {
            return right;
        }

        Optional<UserId> edge(Optional<UserId> after) {
            return after;
        }

        List<Actor> who(List<Actor> right) {
            return right;
        }

        static Map<Sequence, List<Reaction>> each(
                Map<Sequence, List<Reaction>> right, UnaryOperator<List<Reaction>> change) {
            return right.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> change.apply(entry.getValue())));
        }

        private ReactionRepository over(ReactionRepository right) {
            return new ReactionRepository() {
                @Override
                public Map<Sequence, List<Reaction>> to(RoomId room, Collection<Sequence> messages, UserId reader) {
                    return told(right.to(room, messages, reader));
                }

                @Override
                public List<Actor> who(RoomId room, Sequence message, Emoji emoji, Optional<UserId> after, int limit) {
                    return Wrong.this.who(right.who(room, message, emoji, edge(after), limit));
                }
            };
        }

        @Override
        protected Storage storage() {
            return storage;
        }
    }
}
