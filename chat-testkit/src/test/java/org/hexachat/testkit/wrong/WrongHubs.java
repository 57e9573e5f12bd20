package org.hexachat.testkit.wrong;

import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.hexachat.application.port.in.message.ReadRoomLogUseCase;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.contract.LiveConnectionsContract;
import org.hexachat.testkit.contract.RoomEventBroadcasterContract;
import org.hexachat.testkit.contract.Wire;
import org.hexachat.testkit.fake.InMemoryWire;

/** Deliveries that are wrong. */
final class WrongHubs {
    private static final Duration SHORT = Duration.ofMillis(200);

    private WrongHubs() {}

    @CaughtBy({
        "events_arrive_in_order_whatever_the_order_of_the_calls",
        "an_event_that_is_told_twice_is_heard_once",
        "stays_inside_the_room",
        "who_left_receives_nothing_more",
        "a_listener_that_breaks_hurts_nobody",
        "a_lost_broadcast_is_healed_by_the_next_one"
    })
    static final class PassesOnWhatItIsTold extends RoomEventBroadcasterContract {
        @Override
        protected Wire wireOver(ReadRoomLogUseCase log) {
            return new NaiveWire();
        }

        @Override
        protected Duration patience() {
            return SHORT;
        }
    }

    @CaughtBy({
        "reaches_every_listener_of_the_room_in_sequence_order",
        "a_store_that_is_away_throws_at_nobody_and_loses_nothing"
    })
    static final class TellsNobody extends RoomEventBroadcasterContract {
        @Override
        protected Wire wireOver(ReadRoomLogUseCase log) {
            return new NaiveWire() {
                @Override
                public RoomEventBroadcaster broadcaster() {
                    return event -> {};
                }
            };
        }

        @Override
        protected Duration patience() {
            return SHORT;
        }
    }

    @CaughtBy({
        "a_deleted_room_is_heard_no_more_and_other_rooms_are",
        "a_deleted_account_hears_no_more_in_any_room_and_others_do",
        "a_revoked_session_hears_no_more_and_other_sessions_of_the_user_do",
        "a_cut_listener_is_not_filled_up_from_the_log_either",
        "nothing_that_happens_after_a_cut_is_heard_while_events_rain",
        "nothing_that_happens_after_a_room_was_deleted_is_heard_while_events_rain",
        "who_is_no_member_any_more_hears_no_more_in_that_room_and_all_else_goes_on",
        "nothing_that_happens_after_a_membership_ended_is_heard_while_events_rain",
        "what_the_blocked_say_is_withheld_from_every_connection_of_who_blocks_them_and_from_nobody_else",
        "of_whom_somebody_blocks_the_last_reading_holds"
    })
    static final class CutsNobody extends LiveConnectionsContract {
        @Override
        protected Wire wireOver(ReadRoomLogUseCase log) {
            return new NaiveWire();
        }

        @Override
        protected Duration patience() {
            return SHORT;
        }
    }

    @CaughtBy("who_is_no_member_any_more_hears_no_more_in_that_room_and_all_else_goes_on")
    static final class CutsMembersEverywhere extends LiveConnectionsContract {
        @Override
        protected Wire wireOver(ReadRoomLogUseCase log) {
            return new InMemoryWire(log) {
                @Override
                public LiveConnections connections() {
                    return cuttingEverywhere(super.connections());
                }
            };
        }

        @Override
        protected Duration patience() {
            return SHORT;
        }
    }

    private static LiveConnections cuttingEverywhere(LiveConnections right) {
        return new LiveConnections() {
            @Override
            public void withhold(UserId reader, Supplier<Set<UserId>> blocked) {
                right.withhold(reader, blocked);
            }

            @Override
            public void closeRoom(RoomId room) {
                right.closeRoom(room);
            }

            @Override
            public void closeMember(RoomId room, UserId user) {
                right.closeUser(user);
            }

            @Override
            public void closeUser(UserId user) {
                right.closeUser(user);
            }

            @Override
            public void closeSession(SessionId session) {
                right.closeSession(session);
            }
        };
    }
}
