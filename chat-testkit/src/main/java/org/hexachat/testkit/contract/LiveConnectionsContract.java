package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.anySessionId;
import static org.hexachat.testkit.fixture.Samples.anyUserId;

import java.util.List;
import java.util.Set;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.contract.Wire.Listener;
import org.hexachat.testkit.contract.Wire.Peer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What every {@link LiveConnections} must do. Untested: that a connection which opens at the same time is refused by the store
 * or found here, since that takes both halves and the store; how a peer is told why, since each wire has a way of its own.
 */
public abstract class LiveConnectionsContract extends WireContract {
    private final RoomId room = anyRoomId();

    @Test
    void a_deleted_room_is_heard_no_more_and_other_rooms_are() {
        Peer someone = someoneIn(room);
        RoomId elsewhere = anyRoomId();
        Listener here = wire().listen(someone);
        Listener there = wire().listen(new Peer(elsewhere, someone.user(), anySessionId()));
        tell(happen(room));
        expect(here, 1);
        wire().connections().closeRoom(room);
        tell(happen(room));
        happen(elsewhere, 2).forEach(this::tell);
        expect(there, 1, 2);
        expect(here, 1);
    }

    @Test
    void who_is_no_member_any_more_hears_no_more_in_that_room_and_all_else_goes_on() {
        RoomId elsewhere = anyRoomId();
        UserId user = anyUserId();
        Listener ended = wire().listen(new Peer(room, user, anySessionId()));
        Listener endedToo = wire().listen(new Peer(room, user, anySessionId()));
        Listener there = wire().listen(new Peer(elsewhere, user, anySessionId()));
        Listener other = listen(room);
        wire().connections().closeMember(room, user);
        happen(room, 2).forEach(this::tell);
        happen(elsewhere, 2).forEach(this::tell);
        expect(other, 1, 2);
        expect(there, 1, 2);
        assertThat(ended.heard()).isEmpty();
        assertThat(endedToo.heard()).isEmpty();
    }

    @Test
    void a_deleted_account_hears_no_more_in_any_room_and_others_do() {
        RoomId elsewhere = anyRoomId();
        UserId user = anyUserId();
        Listener here = wire().listen(new Peer(room, user, anySessionId()));
        Listener there = wire().listen(new Peer(elsewhere, user, anySessionId()));
        Listener otherHere = listen(room);
        Listener otherThere = listen(elsewhere);
        wire().connections().closeUser(user);
        happen(room, 2).forEach(this::tell);
        happen(elsewhere, 2).forEach(this::tell);
        expect(otherHere, 1, 2);
        expect(otherThere, 1, 2);
        assertThat(here.heard()).isEmpty();
        assertThat(there.heard()).isEmpty();
    }

    @Test
    void a_revoked_session_hears_no_more_and_other_sessions_of_the_user_do() {
        UserId user = anyUserId();
        Peer revoked = new Peer(room, user, anySessionId());
        Listener ended = wire().listen(revoked);
        Listener endedToo = wire().listen(revoked);
        Listener other = wire().listen(new Peer(room, user, anySessionId()));
        wire().connections().closeSession(revoked.session());
        happen(room, 2).forEach(this::tell);
        expect(other, 1, 2);
        assertThat(ended.heard()).isEmpty();
        assertThat(endedToo.heard()).isEmpty();
    }

    @Test
    void what_the_blocked_say_is_withheld_from_every_connection_of_who_blocks_them_and_from_nobody_else() {
        UserId user = anyUserId();
        Listener phone = wire().listen(new Peer(room, user, anySessionId()));
        Listener desk = wire().listen(new Peer(room, user, anySessionId()));
        Listener other = listen(room);
        RoomEvent said = happen(room);
        wire().connections().withhold(user, () -> Set.of(said.actor().id()));
        tell(said);
        tell(happen(room));
        expect(other, 1, 2);
        expect(phone, 2);
        expect(desk, 2);
    }

    @Test
    void of_whom_somebody_blocks_the_last_reading_holds() {
        UserId user = anyUserId();
        Listener listener = wire().listen(new Peer(room, user, anySessionId()));
        RoomEvent first = happen(room);
        RoomEvent second = happen(room);
        wire().connections().withhold(user, () -> Set.of(first.actor().id()));
        wire().connections().withhold(user, () -> Set.of(second.actor().id()));
        tell(first);
        tell(second);
        tell(happen(room));
        expect(listener, 1, 3);
    }

    @Test
    void a_cut_listener_is_not_filled_up_from_the_log_either() {
        Peer someone = someoneIn(room);
        Listener cut = wire().listen(someone);
        Listener other = listen(room);
        happen(room, 2);
        wire().connections().closeSession(someone.session());
        tell(happen(room));
        expect(other, 1, 2, 3);
        assertThat(cut.heard()).isEmpty();
    }

    @Test
    void who_was_cut_and_comes_back_hears_again() {
        Peer someone = someoneIn(room);
        wire().listen(someone);
        wire().connections().closeUser(someone.user());
        Listener back = wire().listen(new Peer(room, someone.user(), anySessionId()));
        tell(happen(room));
        expect(back, 1);
    }

    @Test
    void cutting_what_is_not_there_is_no_failure() {
        LiveConnections connections = wire().connections();
        assertThatCode(() -> {
                    connections.closeRoom(anyRoomId());
                    connections.closeMember(room, anyUserId());
                    connections.closeUser(anyUserId());
                    connections.closeSession(anySessionId());
                    connections.withhold(anyUserId(), Set::of);
                })
                .doesNotThrowAnyException();
    }

    @Test
    @Timeout(30)
    void a_peer_that_never_reads_or_that_breaks_does_not_delay_the_cut() {
        Peer slow = someoneIn(room);
        Peer broken = someoneIn(room);
        wire().listenButNeverRead(slow);
        wire().listenButBreak(broken);
        Listener brisk = listen(room);
        happen(room, burst()).forEach(this::tell);
        assertThatCode(() -> {
                    wire().connections().closeSession(slow.session());
                    wire().connections().closeUser(broken.user());
                })
                .doesNotThrowAnyException();
        tell(happen(room));
        expectUpTo(brisk, burst() + 1L);
    }

    @RepeatedTest(3)
    void nothing_that_happens_after_a_cut_is_heard_while_events_rain() {
        Peer peer = someoneIn(room);
        cutWhileEventsRain(peer, () -> wire().connections().closeSession(peer.session()));
    }

    @RepeatedTest(3)
    void nothing_that_happens_after_a_room_was_deleted_is_heard_while_events_rain() {
        cutWhileEventsRain(someoneIn(room), () -> wire().connections().closeRoom(room));
    }

    @RepeatedTest(3)
    void nothing_that_happens_after_a_membership_ended_is_heard_while_events_rain() {
        Peer peer = someoneIn(room);
        cutWhileEventsRain(peer, () -> wire().connections().closeMember(room, peer.user()));
    }

    private void cutWhileEventsRain(Peer peer, Runnable cut) {
        Listener listener = wire().listen(peer);
        long lastBefore = Race.<Long>between(2, i -> i == 0 ? this::rain : () -> positionAfter(cut))
                .getLast();
        tell(happen(room));
        Listener witness = listen(room);
        tell(happen(room));
        expect(witness, burst() + 2L);
        assertThat(listener.heard())
                .isEqualTo(listener.heard().stream().limit(lastBefore).toList());
    }

    private long rain() {
        for (int i = 0; i < burst(); i++) {
            tell(happen(room));
        }
        return burst();
    }

    private long positionAfter(Runnable cut) {
        cut.run();
        return log.positionsOf(List.of(room)).getOrDefault(room, Sequence.START).value();
    }
}
