package org.hexachat.testkit.wrong;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.out.ReadStateRepository;
import org.hexachat.domain.readstate.NotificationLevel;
import org.hexachat.domain.readstate.ReadState;
import org.hexachat.domain.readstate.RoomListQuery;
import org.hexachat.domain.readstate.RoomOverview;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.contract.ReadStateRepositoryContract;
import org.hexachat.testkit.contract.Storage;

/** Read markers and room lists that are wrong. */
final class WrongReadStates {
    private WrongReadStates() {}

    /** As an update that does not look whether it changes anything. */
    @CaughtBy("a_marker_never_moves_back_nor_says_that_it_moved")
    static final class SaysThatAMarkerMovedWhichStayed extends WrongStates {
        @Override
        Optional<ReadState> advance(ReadStateRepository right, RoomId room, UserId member, Sequence position) {
            return right.advance(room, member, position).or(() -> right.find(room, member));
        }
    }

    @CaughtBy("a_new_member_has_read_everything_up_to_the_join_and_is_told_of_all")
    static final class CountsWhatWasSaidBeforeTheJoin extends WrongStates {
        @Override
        RoomOverview shown(RoomOverview right) {
            return counting(right, right.unread() + 1);
        }
    }

    @CaughtBy("unread_are_messages_of_others_that_are_still_there")
    static final class CountsEventsAndNotMessages extends WrongStates {
        @Override
        RoomOverview shown(RoomOverview right) {
            long events =
                    right.position().value() - right.readState().readUpTo().value();
            return counting(right, Math.toIntExact(events));
        }
    }

    @CaughtBy("lists_the_rooms_of_a_member_page_by_page_with_the_latest_first")
    static final class BeginsEveryPageOfRoomsAnew extends WrongStates {
        @Override
        List<RoomOverview> list(ReadStateRepository right, RoomListQuery query) {
            return query.after()
                    .map(edge -> List.<RoomOverview>of())
                    .orElseGet(() -> right.list(new RoomListQuery(query.member(), Optional.empty(), query.limit())));
        }
    }

    @CaughtBy("the_level_of_notifications_is_kept_beside_the_marker")
    static final class KeepsNoLevel extends WrongStates {
        @Override
        Optional<ReadState> find(ReadStateRepository right, RoomId room, UserId member) {
            return right.find(room, member).map(state -> state.withNotifications(NotificationLevel.ALL));
        }
    }

    private abstract static class WrongStates extends ReadStateRepositoryContract {
        private final Storage storage = new StorageOver() {
            @Override
            public ReadStateRepository readStates() {
                return over(super.readStates());
            }
        };

        Optional<ReadState> find(ReadStateRepository right, RoomId room, UserId member) {
            return right.find(room, member);
        }

        Optional<ReadState> advance(ReadStateRepository right, RoomId room, UserId member, Sequence position) {
            return right.advance(room, member, position);
        }

        List<RoomOverview> list(ReadStateRepository right, RoomListQuery query) {
            return right.list(query).stream().map(this::shown).toList();
        }

        RoomOverview shown(RoomOverview right) {
            return right;
        }

        static RoomOverview counting(RoomOverview right, int unread) {
            return new RoomOverview(
                    right.room(),
                    right.role(),
                    right.position(),
                    right.lastMessage(),
                    right.lastIsWithheld(),
                    right.activeAt(),
                    right.readState(),
                    unread,
                    right.mentions());
        }

        @Override
        protected Storage storage() {
            return storage;
        }

        private ReadStateRepository over(ReadStateRepository right) {
            return new ReadStateRepository() {
                @Override
                public Optional<ReadState> find(RoomId room, UserId member) {
                    return WrongStates.this.find(right, room, member);
                }

                @Override
                public Optional<ReadState> advance(RoomId room, UserId member, Sequence position) {
                    return WrongStates.this.advance(right, room, member, position);
                }

                @Override
                public Optional<ReadState> changeNotifications(RoomId room, UserId member, NotificationLevel level) {
                    return right.changeNotifications(room, member, level);
                }

                @Override
                public List<RoomOverview> list(RoomListQuery query) {
                    return WrongStates.this.list(right, query);
                }
            };
        }
    }
}
