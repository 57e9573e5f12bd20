package org.hexachat.testkit.wrong;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.application.port.out.RoomLog.AppendOutcome.Repeated;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.LogSlice;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomHistory;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.testkit.contract.RoomLogContract;
import org.hexachat.testkit.contract.Storage;

/** Logs that are wrong even for one thread alone. */
final class WrongRoomLogs {
    private WrongRoomLogs() {}

    private abstract static class Wrong extends RoomLogContract {
        private final Storage storage;

        Wrong(Storage storage) {
            this.storage = storage;
        }

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @CaughtBy("two_authors_may_use_one_client_id")
    static final class DedupesWithoutTheAuthor extends Wrong {
        DedupesWithoutTheAuthor() {
            super(RoomLogOver.store(right -> new RoomLogOver(right) {
                @Override
                public AppendOutcome append(PendingEvent pending) {
                    return clientIdOf(pending)
                            .flatMap(id -> eventsOf(pending.room()).stream()
                                    .filter(event -> event.change() instanceof RoomChange.MessagePosted posted
                                            && posted.clientId().equals(Optional.of(id)))
                                    .findFirst())
                            .<AppendOutcome>map(Repeated::new)
                            .orElseGet(() -> right.append(pending));
                }
            }));
        }
    }

    @CaughtBy({
        "a_repeated_message_gets_the_first_answer_and_is_not_stored_again",
        "a_message_is_known_again_after_its_author_left_and_came_back"
    })
    static final class DoesNotDedupe extends Wrong {
        DoesNotDedupe() {
            super(RoomLogOver.store(right -> new RoomLogOver(right) {
                @Override
                public AppendOutcome append(PendingEvent pending) {
                    return right.append(withoutClientId(pending));
                }
            }));
        }
    }

    /** As a number that was drawn from a sequence of the database before the repeat was noticed. */
    @CaughtBy("a_repeat_leaves_no_hole")
    static final class BurnsASequenceOnRepeat extends Wrong {
        BurnsASequenceOnRepeat() {
            super(RoomLogOver.store(right -> new RoomLogOver(right) {
                @Override
                public AppendOutcome append(PendingEvent pending) {
                    AppendOutcome outcome = right.append(pending);
                    if (outcome instanceof Repeated) {
                        right.append(withoutClientId(pending));
                    }
                    return outcome;
                }
            }));
        }
    }

    @CaughtBy("what_is_refused_leaves_no_hole")
    static final class BurnsASequenceOnRefusal extends Wrong {
        BurnsASequenceOnRefusal() {
            super(RoomLogOver.store(right -> new RoomLogOver(right) {
                @Override
                public AppendOutcome append(PendingEvent pending) {
                    try {
                        return right.append(pending);
                    } catch (ChatException refused) {
                        if (refused.code() == ErrorCode.ROOM_ALREADY_MEMBER) {
                            right.append(changed(pending, new RoomChange.MemberLeft()));
                            right.append(pending);
                        }
                        throw refused;
                    }
                }
            }));
        }
    }

    @CaughtBy({
        "who_sees_the_event_of_a_message_sees_the_message",
        "a_sequence_is_seen_only_after_every_smaller_one_and_together_with_its_message"
    })
    static final class StoresEventsWithoutMessages extends Wrong {
        StoresEventsWithoutMessages() {
            super(new StorageOver() {
                @Override
                public MessageRepository messages() {
                    return new MessagesOver(super.messages()) {
                        @Override
                        public Optional<RoomHistory> latest(RoomId room, int limit) {
                            return super.latest(room, limit)
                                    .map(history -> new RoomHistory(List.of(), history.position()));
                        }
                    };
                }
            });
        }
    }

    @CaughtBy("who_sees_a_join_sees_the_membership")
    static final class StoresJoinsWithoutMemberships extends Wrong {
        StoresJoinsWithoutMemberships() {
            super(new StorageOver() {
                @Override
                public MembershipRepository memberships() {
                    return new WrongRepositories.NoMemberships();
                }
            });
        }
    }

    @CaughtBy({"refuses_a_message_and_a_leave_of_who_is_no_member", "nobody_is_heard_after_they_left"})
    static final class LetsStrangersTalk extends Wrong {
        LetsStrangersTalk() {
            super(RoomLogOver.store(right -> new RoomLogOver(right) {
                @Override
                public AppendOutcome append(PendingEvent pending) {
                    try {
                        return right.append(pending);
                    } catch (ChatException refused) {
                        if (refused.code() != ErrorCode.ROOM_NOT_MEMBER) {
                            throw refused;
                        }
                        right.append(changed(pending, new RoomChange.MemberJoined()));
                        return right.append(pending);
                    }
                }
            }));
        }
    }

    @CaughtBy("deleting_a_room_removes_all_that_belongs_to_it")
    static final class ForgetsNothingOnDelete extends Wrong {
        ForgetsNothingOnDelete() {
            super(RoomLogOver.store(right -> new RoomLogOver(right) {
                @Override
                public boolean delete(RoomId room) {
                    return !right.positionsOf(List.of(room)).isEmpty();
                }
            }));
        }
    }

    @CaughtBy("events_are_read_page_by_page_without_loss")
    static final class ReadsFromThePositionOn extends Wrong {
        ReadsFromThePositionOn() {
            super(RoomLogOver.store(right -> new RoomLogOver(right) {
                @Override
                public LogSlice eventsAfter(RoomId room, Sequence position, int limit) {
                    return right.eventsAfter(room, new Sequence(Math.max(0, position.value() - 1)), limit);
                }
            }));
        }
    }

    @CaughtBy({
        "a_transaction_that_fails_undoes_the_event_and_what_it_says",
        "a_transaction_that_fails_undoes_a_message",
        "a_transaction_that_fails_undoes_the_making_of_a_room",
        "a_transaction_that_fails_undoes_the_deleting_of_a_room",
        "nobody_else_sees_an_event_before_its_transaction_ends"
    })
    static final class JoinsNoTransaction extends Wrong {
        JoinsNoTransaction() {
            super(new StorageOver() {
                @Override
                public Transactions transactions() {
                    return new WrongRepositories.NoTransactions();
                }
            });
        }
    }

    private static PendingEvent withoutClientId(PendingEvent pending) {
        return pending.change() instanceof RoomChange.MessagePosted posted
                ? changed(pending, new RoomChange.MessagePosted(posted.id(), posted.text(), Optional.empty()))
                : pending;
    }

    private static PendingEvent changed(PendingEvent pending, RoomChange change) {
        return new PendingEvent(pending.room(), pending.actor(), pending.at(), change);
    }
}
