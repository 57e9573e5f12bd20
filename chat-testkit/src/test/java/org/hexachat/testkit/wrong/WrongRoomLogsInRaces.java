package org.hexachat.testkit.wrong;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.RoomLog.AppendOutcome;
import org.hexachat.application.port.out.RoomLog.AppendOutcome.Appended;
import org.hexachat.application.port.out.RoomLog.AppendOutcome.Repeated;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.LogSlice;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.testkit.contract.RoomLogContract;
import org.hexachat.testkit.contract.Storage;

/** Logs that are right for one thread alone. */
final class WrongRoomLogsInRaces {
    private WrongRoomLogsInRaces() {}

    private abstract static class Wrong extends RoomLogContract {
        private final Storage storage;

        Wrong(UnaryOperator<RoomLog> wrong) {
            storage = RoomLogOver.store(wrong);
        }

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @CaughtBy("many_writers_leave_no_hole_and_no_double_and_what_one_wrote_stays_in_order")
    static final class CountsWithoutALock extends Wrong {
        CountsWithoutALock() {
            super(CountingWithoutALock::new);
        }
    }

    @CaughtBy("a_sequence_is_seen_only_after_every_smaller_one_and_together_with_its_message")
    static final class ShowsASequenceBeforeASmallerOne extends Wrong {
        ShowsASequenceBeforeASmallerOne() {
            super(CommittingOutOfOrder::new);
        }
    }

    @CaughtBy("the_same_message_sent_many_times_at_once_is_stored_once_and_answered_alike")
    static final class LooksForARepeatBeforeTheLock extends Wrong {
        LooksForARepeatBeforeTheLock() {
            super(LookingForARepeatFirst::new);
        }
    }

    @CaughtBy({"of_many_rooms_with_one_name_created_at_once_one_is_made", "a_name_is_taken_in_any_case_of_letters"})
    static final class MakesNamesakes extends Wrong {
        MakesNamesakes() {
            super(right -> new RoomLogOver(right) {
                @Override
                public Room create(Room room, Optional<ClientId> clientId) {
                    try {
                        return right.create(room, clientId);
                    } catch (ChatException taken) {
                        return room;
                    }
                }
            });
        }
    }

    @CaughtBy("of_many_joins_of_one_person_at_once_one_counts")
    static final class LetsTheSamePersonJoinTwice extends Wrong {
        LetsTheSamePersonJoinTwice() {
            super(right -> new RoomLogOver(right) {
                @Override
                public AppendOutcome append(PendingEvent pending) {
                    try {
                        return right.append(pending);
                    } catch (ChatException refused) {
                        if (refused.code() != ErrorCode.ROOM_ALREADY_MEMBER) {
                            throw refused;
                        }
                        return new Appended(pending.placedAt(new Sequence(1)));
                    }
                }
            });
        }
    }

    private static final class CountingWithoutALock extends RoomLogOver {
        private final Map<RoomId, List<RoomEvent>> events = new ConcurrentHashMap<>();

        CountingWithoutALock(RoomLog right) {
            super(right);
        }

        @Override
        public AppendOutcome append(PendingEvent pending) {
            List<RoomEvent> log = events.computeIfAbsent(pending.room(), absent -> new CopyOnWriteArrayList<>());
            long last = log.size();
            Thread.yield();
            if (!(right.append(pending) instanceof Appended(RoomEvent event))) {
                return new Repeated(log.stream()
                        .filter(pending.change()::equals)
                        .findFirst()
                        .orElse(log.getFirst()));
            }
            RoomEvent numbered = at(last + 1, event);
            log.add(numbered);
            return new Appended(numbered);
        }

        @Override
        public LogSlice eventsAfter(RoomId room, Sequence position, int limit) {
            return new LogSlice.Events(events.getOrDefault(room, List.of()).stream()
                    .filter(event -> event.sequence().isAfter(position))
                    .limit(limit)
                    .toList());
        }
    }

    private static final class CommittingOutOfOrder extends RoomLogOver {
        private final Set<Sequence> onTheWay = ConcurrentHashMap.newKeySet();

        CommittingOutOfOrder(RoomLog right) {
            super(right);
        }

        @Override
        public AppendOutcome append(PendingEvent pending) {
            AppendOutcome outcome = right.append(pending);
            onTheWay.add(outcome.event().sequence());
            Thread.yield();
            onTheWay.remove(outcome.event().sequence());
            return outcome;
        }

        @Override
        public LogSlice eventsAfter(RoomId room, Sequence position, int limit) {
            return withOther(
                    right.eventsAfter(room, position, limit),
                    events -> events.filter(event -> !onTheWay.contains(event.sequence())));
        }
    }

    private static final class LookingForARepeatFirst extends RoomLogOver {
        private final Map<ClientId, RoomEvent> known = new ConcurrentHashMap<>();

        LookingForARepeatFirst(RoomLog right) {
            super(right);
        }

        @Override
        public AppendOutcome append(PendingEvent pending) {
            Optional<RoomEvent> first = clientIdOf(pending).map(known::get);
            Thread.yield();
            AppendOutcome outcome = first.<AppendOutcome>map(Repeated::new)
                    .orElseGet(() -> new Appended(right.append(pending).event()));
            clientIdOf(pending).ifPresent(id -> known.put(id, outcome.event()));
            return outcome;
        }
    }
}
