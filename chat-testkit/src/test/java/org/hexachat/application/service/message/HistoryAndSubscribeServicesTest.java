package org.hexachat.application.service.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.aChangeOfListing;
import static org.hexachat.testkit.fixture.Samples.aDeletion;
import static org.hexachat.testkit.fixture.Samples.aLeave;
import static org.hexachat.testkit.fixture.Samples.anyMessageId;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.theMessageOf;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.message.MessageHistoryUseCase;
import org.hexachat.application.port.in.message.SubscribeUseCase.Position;
import org.hexachat.application.port.in.message.SubscribeUseCase.Query;
import org.hexachat.application.port.in.message.SubscribeUseCase.Start;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.Epoch;
import org.hexachat.domain.log.EventRetention;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageDetails;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.readstate.NotificationLevel;
import org.hexachat.domain.readstate.ReadState;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.Sequence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryAndSubscribeServicesTest {
    private final World world = new World();
    private final Caller anna = world.callerNamed("anna");
    private final Caller boris = world.callerNamed("boris");
    private final Room room = world.roomNamed("kitchen", anna);
    private final Epoch epoch = world.storage.log().epoch();
    private final SubscribeService subscribe = new SubscribeService(world.storage.log(), world.authorization);
    private final MessageHistoryService history =
            new MessageHistoryService(world.authorization, world.storage.messages(), world.surroundings);

    private final ReadState unread = ReadState.ofNewMember(room.id(), new Sequence(1));

    private MessageId one = anyMessageId();

    @BeforeEach
    void anna_said_two_things_in_the_kitchen() {
        world.join(room, anna);
        one = theMessageOf(world.said(room, anna, "one"));
        world.said(room, anna, "two");
    }

    @Test
    void who_names_no_position_begins_with_what_happens_now() {
        assertThat(subscribe.subscribe(new Query(anna, room.id(), Optional.empty())))
                .isEqualTo(new Start.FromNow(new Sequence(3), epoch, unread));
    }

    @Test
    void who_comes_back_goes_on_where_they_were() {
        for (long since : new long[] {0, 2, 3}) {
            assertThat(subscribe(since, epoch.value()))
                    .isEqualTo(new Start.Resume(new Sequence(since), new Sequence(3), epoch, unread));
        }
    }

    @Test
    void who_comes_from_the_future_or_another_life_of_the_store_begins_anew() {
        Start reset = new Start.Reset(new Sequence(3), epoch, unread);
        assertThat(subscribe(4, epoch.value())).isEqualTo(reset);
        assertThat(subscribe(Long.MAX_VALUE, epoch.value())).isEqualTo(reset);
        assertThat(subscribe(2, epoch.value() + "0")).isEqualTo(reset);
        assertThat(subscribe(2, "")).isEqualTo(reset);
        assertThat(subscribe(2, "no epoch at all")).isEqualTo(reset);
    }

    @Test
    void who_was_gone_for_longer_than_the_log_reaches_back_begins_anew() {
        EventRetention kept = new EventRetention(1, Duration.ofDays(7));
        assertThat(world.storage.log().trim(kept, world.clock.now().plus(Duration.ofDays(8))))
                .isEqualTo(2);
        assertThat(subscribe(1, epoch.value())).isEqualTo(new Start.Reset(new Sequence(3), epoch, unread));
        assertThat(subscribe(2, epoch.value()))
                .isEqualTo(new Start.Resume(new Sequence(2), new Sequence(3), epoch, unread));
    }

    @Test
    void the_right_to_listen_is_checked_at_the_moment_of_the_call() {
        Query query = new Query(anna, room.id(), Optional.empty());
        assertRefused(
                ErrorCode.ROOM_NOT_FOUND, () -> subscribe.subscribe(new Query(anna, anyRoomId(), Optional.empty())));
        assertRefused(
                ErrorCode.ROOM_NOT_MEMBER, () -> subscribe.subscribe(new Query(boris, room.id(), Optional.empty())));
        world.storage.log().append(aLeave(room, world.accountOf(anna)));
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> subscribe.subscribe(query));
        world.join(room, anna);
        world.storage.sessions().revoke(anna.session());
        assertRefused(ErrorCode.TOKEN_INVALID, () -> subscribe.subscribe(query));
    }

    @Test
    void who_subscribes_is_told_what_they_have_read() {
        world.storage.readStates().advance(room.id(), anna.id(), new Sequence(2));
        world.storage.readStates().changeNotifications(room.id(), anna.id(), NotificationLevel.NOTHING);
        assertThat(subscribe(2, epoch.value()).readState())
                .isEqualTo(new ReadState(room.id(), new Sequence(2), NotificationLevel.NOTHING));
    }

    @Test
    void an_unlisted_room_is_not_there_for_a_stranger_and_its_owner_who_is_no_member_is_told_so() {
        world.storage.log().append(aChangeOfListing(room, world.accountOf(anna), false));
        Query strangers = new Query(boris, room.id(), Optional.empty());
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> subscribe.subscribe(strangers));
        world.storage.log().append(aLeave(room, world.accountOf(anna)));
        Query owners = new Query(anna, room.id(), Optional.empty());
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> subscribe.subscribe(owners));
    }

    @Test
    void members_read_on_in_the_history_and_see_where_something_was_deleted() {
        Message two = page(MessagePage.newest(1)).getFirst();
        assertThat(two.text()).contains(new MessageText("two"));
        MessagePage older = new MessagePage(two.sequence(), MessagePage.Direction.BEFORE, 10);
        world.storage.log().append(aDeletion(room, world.accountOf(anna), one));
        assertThat(page(older)).singleElement().satisfies(deleted -> {
            assertThat(deleted.id()).isEqualTo(one);
            assertThat(deleted.isDeleted()).isTrue();
        });
    }

    @Test
    void nobody_else_reads_the_history() {
        MessagePage page = MessagePage.newest(10);
        assertRefused(
                ErrorCode.ROOM_NOT_MEMBER, () -> history.read(new MessageHistoryUseCase.Query(boris, room.id(), page)));
        assertRefused(
                ErrorCode.ROOM_NOT_MEMBER,
                () -> history.read(new MessageHistoryUseCase.Query(world.administratorNamed("root"), room.id(), page)));
        assertRefused(
                ErrorCode.ROOM_NOT_FOUND, () -> history.read(new MessageHistoryUseCase.Query(anna, anyRoomId(), page)));
    }

    private Start subscribe(long since, String seenEpoch) {
        return subscribe.subscribe(
                new Query(anna, room.id(), Optional.of(new Position(new Sequence(since), seenEpoch))));
    }

    private List<Message> page(MessagePage page) {
        return history.read(new MessageHistoryUseCase.Query(anna, room.id(), page)).stream()
                .map(MessageDetails::message)
                .toList();
    }
}
