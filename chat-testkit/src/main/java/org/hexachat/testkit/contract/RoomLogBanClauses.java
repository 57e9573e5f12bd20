package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.aBan;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.anEndOfABan;
import static org.hexachat.testkit.fixture.Samples.theActor;

import java.util.concurrent.Callable;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.RoomChange.MemberBanned;
import org.hexachat.domain.log.RoomChange.MemberUnbanned;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Who is kept out of a room. */
abstract class RoomLogBanClauses extends RoomLogMentionClauses {
    @Test
    void a_ban_ends_the_membership_and_is_an_event() {
        Room room = someRoom();
        User moderator = someone();
        User troll = someMemberOf(room);
        storage().log().append(aBan(room, moderator, troll));
        assertThat(storage().memberships().find(room.id(), troll.id())).isEmpty();
        RoomEvent told = eventsOf(room).getLast();
        assertThat(told.change()).isEqualTo(new MemberBanned(theActor(troll)));
        assertThat(told.actor()).isEqualTo(theActor(moderator));
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> storage().log().append(aMessage(room, troll, "still here")));
    }

    @Test
    void who_is_banned_cannot_join_and_leaves_no_hole_by_trying() {
        Room room = someRoom();
        User moderator = someone();
        User troll = someone();
        storage().log().append(aBan(room, moderator, troll));
        assertRefused(ErrorCode.ROOM_BANNED, () -> storage().log().append(aJoin(room, troll)));
        User welcome = someMemberOf(room);
        assertThat(eventsOf(room)).hasSize(2);
        assertThat(storage().memberships().find(room.id(), welcome.id())).isPresent();
        storage().log().append(aJoin(someRoom(), troll));
    }

    @Test
    void who_is_no_longer_banned_is_no_member_and_can_join() {
        Room room = someRoom();
        User moderator = someone();
        User troll = someMemberOf(room);
        storage().log().append(aBan(room, moderator, troll));
        storage().log().append(anEndOfABan(room, moderator, troll));
        assertThat(eventsOf(room).getLast().change()).isEqualTo(new MemberUnbanned(theActor(troll)));
        assertThat(storage().memberships().find(room.id(), troll.id())).isEmpty();
        storage().log().append(aJoin(room, troll));
        assertThat(storage().memberships().find(room.id(), troll.id())).isPresent();
    }

    @Test
    void a_ban_is_set_once_and_lifted_once() {
        Room room = someRoom();
        User moderator = someone();
        User troll = someone();
        assertRefused(ErrorCode.ROOM_NOT_BANNED, () -> storage().log().append(anEndOfABan(room, moderator, troll)));
        storage().log().append(aBan(room, moderator, troll));
        assertRefused(ErrorCode.ROOM_ALREADY_BANNED, () -> storage().log().append(aBan(room, moderator, troll)));
        storage().log().append(anEndOfABan(room, moderator, troll));
        assertRefused(ErrorCode.ROOM_NOT_BANNED, () -> storage().log().append(anEndOfABan(room, moderator, troll)));
        assertThat(eventsOf(room)).hasSize(2);
    }

    @RepeatedTest(5)
    void a_ban_that_races_with_joins_wins() {
        Room room = someRoom();
        User moderator = someone();
        User troll = someone();
        Race.<Boolean>between(4, thread -> (Callable<Boolean>) () -> {
            try {
                storage().log().append(thread == 0 ? aBan(room, moderator, troll) : aJoin(room, troll));
                return true;
            } catch (ChatException refused) {
                assertThat(refused.code()).isIn(ErrorCode.ROOM_BANNED, ErrorCode.ROOM_ALREADY_MEMBER);
                return false;
            }
        });
        assertThat(storage().memberships().find(room.id(), troll.id())).isEmpty();
    }
}
