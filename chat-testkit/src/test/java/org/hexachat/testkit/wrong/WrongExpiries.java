package org.hexachat.testkit.wrong;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.application.port.out.MessageSearch;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.audit.AuditEntry;
import org.hexachat.domain.audit.AuditQuery;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.log.LogSlice;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.search.FoundMessage;
import org.hexachat.domain.search.IndexPlace;
import org.hexachat.domain.search.IndexedPart;
import org.hexachat.domain.search.SearchRequest;
import org.hexachat.testkit.contract.RoomLogContract;
import org.hexachat.testkit.contract.Storage;

/** Stores that keep what they must not, or take what they must keep. */
final class WrongExpiries {
    private WrongExpiries() {}

    private abstract static class Wrong extends RoomLogContract {
        private final Storage storage;

        Wrong(UnaryOperator<RoomLog> wrong) {
            this(RoomLogOver.store(wrong));
        }

        Wrong(Storage storage) {
            this.storage = storage;
        }

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @CaughtBy({"what_is_old_enough_goes_and_the_first_that_is_not_stays", "a_day_later_the_next_day_goes"})
    static final class TakesADayTooMany extends Wrong {
        TakesADayTooMany() {
            super(right -> new RoomLogOver(right) {
                @Override
                public Expiry expire(Optional<MessageRetention> kept, Instant now) {
                    return right.expire(kept, now.plus(Duration.ofDays(1)));
                }
            });
        }
    }

    @CaughtBy("what_is_old_enough_goes_and_the_first_that_is_not_stays")
    static final class CountsHoursAndNotDays extends Wrong {
        CountsHoursAndNotDays() {
            super(right -> new RoomLogOver(right) {
                @Override
                public Expiry expire(Optional<MessageRetention> kept, Instant now) {
                    return right.expire(kept, now.minus(Duration.ofHours(13)));
                }
            });
        }
    }

    @CaughtBy("a_room_that_says_nothing_keeps_messages_for_as_long_as_the_server")
    static final class ForgetsWhatTheServerSays extends Wrong {
        ForgetsWhatTheServerSays() {
            super(right -> new RoomLogOver(right) {
                @Override
                public Expiry expire(Optional<MessageRetention> kept, Instant now) {
                    return right.expire(Optional.empty(), now);
                }
            });
        }
    }

    @CaughtBy("the_server_says_once_how_many_expired_and_up_to_where")
    static final class TellsNobody extends Wrong {
        TellsNobody() {
            super(right -> new RoomLogOver(right) {
                @Override
                public Expiry expire(Optional<MessageRetention> kept, Instant now) {
                    Expiry all = right.expire(kept, now);
                    return new Expiry(all.places(), all.messages(), List.of());
                }
            });
        }
    }

    /** As one that tells of each slice. */
    @CaughtBy({"the_server_says_once_how_many_expired_and_up_to_where", "however_many_expired_it_is_said_once"})
    static final class TellsOfEachSlice extends Wrong {
        TellsOfEachSlice() {
            super(right -> new RoomLogOver(right) {
                @Override
                public Expiry expire(Optional<MessageRetention> kept, Instant now) {
                    Expiry all = right.expire(kept, now);
                    return new Expiry(
                            all.places(),
                            all.messages(),
                            all.events().stream()
                                    .flatMap(event -> Stream.of(event, event))
                                    .toList());
                }
            });
        }
    }

    /** As one that leaves the events of what expired in the log. */
    @CaughtBy("the_log_begins_after_what_expired_and_goes_on_where_it_was")
    static final class TellsAPartOfTheLog extends Wrong {
        TellsAPartOfTheLog() {
            super(right -> new RoomLogOver(right) {
                @Override
                public LogSlice eventsAfter(RoomId room, Sequence position, int limit) {
                    LogSlice slice = right.eventsAfter(room, position, limit);
                    return slice instanceof LogSlice.Trimmed ? new LogSlice.Events(eventsOf(room)) : slice;
                }
            });
        }
    }

    @CaughtBy("a_client_id_is_forgotten_with_its_message")
    static final class RemembersClientIds extends Wrong {
        RemembersClientIds() {
            super(right -> new RoomLogOver(right) {
                private final Map<ClientId, RoomEvent> sent = new ConcurrentHashMap<>();

                @Override
                public AppendOutcome append(PendingEvent pending) {
                    Optional<RoomEvent> first = clientIdOf(pending).map(sent::get);
                    if (first.isPresent()) {
                        return new AppendOutcome.Repeated(first.orElseThrow());
                    }
                    AppendOutcome outcome = right.append(pending);
                    clientIdOf(pending).ifPresent(id -> sent.put(id, outcome.event()));
                    return outcome;
                }
            });
        }
    }

    @CaughtBy("what_hung_on_a_message_goes_with_it")
    static final class LeavesTheCopyForSearching extends Wrong {
        LeavesTheCopyForSearching() {
            super(new StorageOver() {
                private final List<FoundMessage> seen = new ArrayList<>();

                @Override
                public MessageSearch search() {
                    MessageSearch right = super.search();
                    return new MessageSearch() {
                        @Override
                        public List<FoundMessage> find(SearchRequest request) {
                            List<FoundMessage> found = right.find(request);
                            seen.addAll(found);
                            return found.isEmpty() ? List.copyOf(seen) : found;
                        }

                        @Override
                        public int index(int most) {
                            return right.index(most);
                        }

                        @Override
                        public IndexedPart indexAnew(Optional<IndexPlace> from) {
                            return right.indexAnew(from);
                        }

                        @Override
                        public long indexed() {
                            return right.indexed();
                        }
                    };
                }
            });
        }
    }

    @CaughtBy("the_server_says_once_how_many_expired_and_up_to_where")
    static final class LeavesNoTraceInTheAuditLog extends Wrong {
        LeavesNoTraceInTheAuditLog() {
            super(new StorageOver() {
                @Override
                public AuditLog audit() {
                    AuditLog right = super.audit();
                    return new AuditLog() {
                        @Override
                        public void record(AuditedAct act) {
                            right.record(act);
                        }

                        @Override
                        public List<AuditEntry> entries(AuditQuery query) {
                            return right.entries(query).stream()
                                    .filter(entry -> entry.act().action() != AuditAction.MESSAGES_EXPIRED)
                                    .toList();
                        }
                    };
                }
            });
        }
    }
}
