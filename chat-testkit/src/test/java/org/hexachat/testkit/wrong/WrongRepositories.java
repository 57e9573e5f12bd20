package org.hexachat.testkit.wrong;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.log.RoomHistory;
import org.hexachat.domain.room.Member;
import org.hexachat.domain.room.Membership;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.RoomQuery;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.NamePiece;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.contract.MembershipRepositoryContract;
import org.hexachat.testkit.contract.MessageRepositoryContract;
import org.hexachat.testkit.contract.RoomRepositoryContract;
import org.hexachat.testkit.contract.SessionRepositoryContract;
import org.hexachat.testkit.contract.Storage;
import org.hexachat.testkit.contract.TransactionsContract;

/** Readers and sessions that are wrong. */
final class WrongRepositories {
    private WrongRepositories() {}

    record NoMemberships() implements MembershipRepository {
        @Override
        public Optional<Membership> find(RoomId room, UserId user) {
            return Optional.empty();
        }

        @Override
        public List<RoomId> roomsOf(UserId user) {
            return List.of();
        }

        @Override
        public List<Member> membersOf(RoomId room, Optional<UserId> after, int limit) {
            return List.of();
        }

        @Override
        public List<Member> membersCalled(RoomId room, NamePiece beginning, Optional<UserId> after, int limit) {
            return List.of();
        }
    }

    record NoTransactions() implements Transactions {
        @Override
        public <T> T inTransaction(Supplier<T> work) {
            return work.get();
        }
    }

    @CaughtBy({
        "no_change_is_there_when_the_work_throws",
        "a_refusal_comes_out_as_it_is_and_undoes_everything",
        "an_error_undoes_everything_too",
        "the_work_sees_its_own_changes_and_nobody_else_does",
        "an_inner_transaction_is_part_of_the_outer_one"
    })
    static final class RollsNothingBack extends TransactionsContract {
        @Override
        protected Storage storage() {
            return storage;
        }

        private final Storage storage = new StorageOver() {
            @Override
            public Transactions transactions() {
                return new NoTransactions();
            }
        };
    }

    @CaughtBy({
        "finds_a_membership_with_the_instant_of_the_join",
        "lists_the_rooms_of_a_user_in_the_order_of_their_identifiers"
    })
    static final class FindsNoMembership extends MembershipRepositoryContract {
        private final Storage storage = new StorageOver() {
            @Override
            public MembershipRepository memberships() {
                return new NoMemberships();
            }
        };

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @CaughtBy("finds_a_name_in_any_case_of_letters_and_shows_it_as_it_was_typed")
    static final class FindsRoomsByTheLetter extends RoomRepositoryContract {
        private final Storage storage = new StorageOver() {
            @Override
            public RoomRepository rooms() {
                RoomRepository right = super.rooms();
                return new RoomRepository() {
                    @Override
                    public Optional<Room> findById(RoomId id) {
                        return right.findById(id);
                    }

                    @Override
                    public List<Room> list(RoomQuery query) {
                        return right.list(query);
                    }

                    @Override
                    public Optional<Room> findDirect(Set<UserId> people) {
                        return right.findDirect(people);
                    }

                    @Override
                    public Optional<Room> findByName(RoomName name) {
                        return right.findByName(name).filter(room -> room.name().equals(name));
                    }
                };
            }
        };

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @CaughtBy("the_latest_come_oldest_first_and_as_many_as_asked_for")
    static final class ReadsMessagesNewestFirst extends MessageRepositoryContract {
        private final Storage storage =
                messages(history -> new RoomHistory(history.messages().reversed(), history.position()));

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @CaughtBy("the_position_counts_events_that_are_no_messages_too")
    static final class TakesTheLastMessageForThePosition extends MessageRepositoryContract {
        private final Storage storage = messages(history -> new RoomHistory(
                history.messages(),
                history.messages().isEmpty()
                        ? Sequence.START
                        : history.messages().getLast().sequence()));

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @CaughtBy("revoking_the_others_keeps_one_and_answers_which_ended")
    static final class KeepsTheOtherSessions extends SessionRepositoryContract {
        private final Storage storage = sessionsWithout("revokeOthers", List.of());

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @CaughtBy("revoking_the_oldest_keeps_those_that_were_used_last_and_answers_which_ended")
    static final class HasNoCapOfSessions extends SessionRepositoryContract {
        private final Storage storage = sessionsWithout("revokeOldest", List.of());

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @CaughtBy("a_use_is_written_down_for_one_session")
    static final class ForgetsUses extends SessionRepositoryContract {
        private final Storage storage = sessionsWithout("markUsed", null);

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    private static Storage messages(UnaryOperator<RoomHistory> change) {
        return new StorageOver() {
            @Override
            public MessageRepository messages() {
                return new MessagesOver(super.messages()) {
                    @Override
                    public Optional<RoomHistory> latest(RoomId room, int limit) {
                        return super.latest(room, limit).map(change);
                    }
                };
            }
        };
    }

    /** Sessions of which one method does nothing. */
    private static Storage sessionsWithout(String method, Object answer) {
        return new StorageOver() {
            @Override
            public SessionRepository sessions() {
                return Lame.of(SessionRepository.class, super.sessions(), method, answer);
            }
        };
    }
}
