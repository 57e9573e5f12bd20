package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aDeletion;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aLeave;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.aMute;
import static org.hexachat.testkit.fixture.Samples.aRole;
import static org.hexachat.testkit.fixture.Samples.aSlowMode;
import static org.hexachat.testkit.fixture.Samples.anEdit;
import static org.hexachat.testkit.fixture.Samples.anEndOfAMute;
import static org.hexachat.testkit.fixture.Samples.anyClientId;
import static org.hexachat.testkit.fixture.Samples.theActor;
import static org.hexachat.testkit.fixture.Samples.theMessageOf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.out.RoomLog.AppendOutcome;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange.MemberMuted;
import org.hexachat.domain.log.RoomChange.MemberUnmuted;
import org.hexachat.domain.log.RoomChange.SlowModeChanged;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.MuteTerm;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.SlowMode;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.Test;

/** Who may speak in a room, and how often. */
abstract class RoomLogMuteClauses extends RoomLogRoleClauses {
    private static final MuteTerm FOR_GOOD = new MuteTerm(Optional.empty());
    private static final MuteTerm FOR_A_MINUTE = new MuteTerm(Optional.of(NOON.plusSeconds(60)));

    @Test
    void who_is_muted_is_silent_until_the_term_is_over() {
        Room room = someRoom();
        User moderator = someone();
        User troll = someMemberOf(room);
        storage().log().append(aMute(room, moderator, troll, FOR_A_MINUTE));
        assertThat(eventsOf(room).getLast().change()).isEqualTo(new MemberMuted(theActor(troll), FOR_A_MINUTE));
        assertRefused(ErrorCode.ROOM_MUTED, () -> say(room, troll, NOON.plusSeconds(59)));
        say(room, troll, NOON.plusSeconds(60));
        say(someRoomOf(troll), troll, NOON);
        assertThat(eventsOf(room)).hasSize(3);
    }

    @Test
    void a_mute_outlives_the_membership_and_ends_where_it_is_lifted() {
        Room room = someRoom();
        User moderator = someone();
        User troll = someMemberOf(room);
        storage().log().append(aMute(room, moderator, troll, FOR_GOOD));
        storage().log().append(aLeave(room, troll));
        storage().log().append(aJoin(room, troll));
        assertRefused(ErrorCode.ROOM_MUTED, () -> say(room, troll, NOON.plusSeconds(1_000_000)));
        storage().log().append(anEndOfAMute(room, moderator, troll));
        assertThat(eventsOf(room).getLast().change()).isEqualTo(new MemberUnmuted(theActor(troll)));
        say(room, troll, NOON);
        assertRefused(ErrorCode.ROOM_NOT_MUTED, () -> storage().log().append(anEndOfAMute(room, moderator, troll)));
    }

    @Test
    void who_is_muted_edits_nothing_and_may_still_delete() {
        Room room = someRoom();
        User troll = someMemberOf(room);
        MessageId said = theMessageOf(say(room, troll, NOON));
        storage().log().append(aMute(room, someone(), troll, FOR_GOOD));
        assertRefused(ErrorCode.ROOM_MUTED, () -> storage().log().append(anEdit(room, troll, said, "still here")));
        storage().log().append(anEdit(room, someone(), said, "mended"));
        storage().log().append(aDeletion(room, troll, said));
    }

    @Test
    void a_message_that_was_accepted_before_the_mute_is_answered_with_its_place() {
        Room room = someRoom();
        User troll = someMemberOf(room);
        ClientId id = anyClientId();
        PendingEvent message = aMessage(room, troll, "hi", id);
        RoomEvent first = storage().log().append(message).event();
        storage().log().append(aMute(room, someone(), troll, FOR_GOOD));
        assertThat(storage().log().append(message)).isEqualTo(new AppendOutcome.Repeated(first));
    }

    @Test
    void a_moderator_and_an_owner_always_have_a_voice() {
        Room room = someRoom();
        User owner = storage().users().findById(room.owner()).orElseThrow();
        User moderator = someMemberOf(room);
        storage().log().append(aJoin(room, owner));
        storage().log().append(aRole(room, owner, moderator, Role.MODERATOR));
        storage().log().append(aSlowMode(room, owner, SlowMode.ofSeconds(10)));
        for (User speaker : List.of(owner, moderator)) {
            storage().log().append(aMute(room, owner, speaker, FOR_GOOD));
            say(room, speaker, NOON);
            say(room, speaker, NOON);
        }
    }

    @Test
    void slow_mode_counts_from_the_message_before_and_is_an_event_and_shows_in_the_room() {
        Room room = someRoom();
        User member = someMemberOf(room);
        User other = someMemberOf(room);
        say(room, member, NOON.plusSeconds(100));
        storage().log().append(aSlowMode(room, someone(), SlowMode.ofSeconds(10)));
        assertThat(eventsOf(room).getLast().change()).isEqualTo(new SlowModeChanged(SlowMode.ofSeconds(10)));
        assertThat(storage().rooms().findById(room.id()).orElseThrow().slowMode())
                .isEqualTo(SlowMode.ofSeconds(10));
        say(room, member, NOON.plusSeconds(101));
        ChatException refused =
                catchThrowableOfType(ChatException.class, () -> say(room, member, NOON.plusSeconds(105)));
        assertThat(refused.code()).isEqualTo(ErrorCode.ROOM_SLOW_MODE);
        assertThat(refused.retryAfter()).contains(Duration.ofSeconds(6));
        say(room, other, NOON.plusSeconds(105));
        say(room, member, NOON.plusSeconds(111));
        storage().log().append(aSlowMode(room, someone(), SlowMode.OFF));
        say(room, member, NOON.plusSeconds(111));
    }

    @Test
    void to_leave_and_to_come_back_is_no_way_around_slow_mode() {
        Room room = someRoom();
        User member = someMemberOf(room);
        storage().log().append(aSlowMode(room, someone(), SlowMode.ofSeconds(10)));
        say(room, member, NOON.plusSeconds(100));
        storage().log().append(aLeave(room, member));
        storage().log().append(at(NOON.plusSeconds(101), aJoin(room, member)));
        assertRefused(ErrorCode.ROOM_SLOW_MODE, () -> say(room, member, NOON.plusSeconds(102)));
        say(room, member, NOON.plusSeconds(111));
    }

    private RoomEvent say(Room room, User user, Instant instant) {
        return storage().log().append(at(instant, aMessage(room, user, "hi"))).event();
    }

    private Room someRoomOf(User member) {
        Room room = someRoom();
        storage().log().append(aJoin(room, member));
        return room;
    }
}
