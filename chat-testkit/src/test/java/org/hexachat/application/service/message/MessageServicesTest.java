package org.hexachat.application.service.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hexachat.testkit.fixture.ChatAssertions.answerOf;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.aDeletion;
import static org.hexachat.testkit.fixture.Samples.anyClientId;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.theMessageOf;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.message.LatestMessagesUseCase.Query;
import org.hexachat.application.port.in.message.ReadRoomLogUseCase;
import org.hexachat.application.port.in.message.SendMessageUseCase.Command;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.LogSlice;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.log.RoomChange.MessageWithdrawn;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.log.RoomHistory;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.Sequence;
import org.hexachat.testkit.fake.FakeRateLimits;
import org.hexachat.testkit.wrong.Lame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MessageServicesTest {
    private final World world = new World();
    private final Caller anna = world.callerNamed("anna");
    private final Room room = world.roomNamed("kitchen", anna);
    private final LatestMessagesService latest =
            new LatestMessagesService(world.storage.sessions(), world.storage.memberships(), world.storage.messages());

    @BeforeEach
    void anna_is_in_the_kitchen() {
        world.join(room, anna);
    }

    @Test
    void a_message_is_stored_told_and_answered() {
        RoomEvent sent = send(" hello\r\nthere ");
        assertThat(((MessagePosted) sent.change()).text().value()).isEqualTo("hello\nthere");
        assertThat(sent.actor()).isEqualTo(anna.actor());
        assertThat(sent.at()).isEqualTo(world.clock.now());
        assertThat(world.broadcaster.events()).containsExactly(sent);
        assertThat(history(10).messages()).hasSize(1);
    }

    @Test
    void a_message_is_told_only_after_it_is_durable() {
        SendMessageService service = service(
                world.storage.log(),
                event -> assertThat(World.durably(() -> history(10).messages())).hasSize(1));
        assertThat(answerOf(service.send(new Command(anna, room.id(), "hi", Optional.empty()))))
                .isNotNull();
    }

    @Test
    void a_repeated_message_is_answered_alike_and_told_once() {
        Command command = new Command(anna, room.id(), "hi", Optional.of(anyClientId()));
        RoomEvent first = answerOf(service().send(command));
        assertThat(answerOf(service().send(command))).isEqualTo(first);
        assertThat(world.broadcaster.events()).containsExactly(first);
    }

    @Test
    void a_bad_text_is_refused_and_told_to_nobody() {
        assertRefused(ErrorCode.INPUT_BLANK, () -> send(" \n"));
        assertRefused(ErrorCode.INPUT_TOO_LONG, () -> send("x".repeat(MessageText.MAX_CODE_POINTS + 1)));
        assertRefused(ErrorCode.INPUT_CHARACTERS, () -> send("a\0b"));
        assertThat(world.broadcaster.events()).isEmpty();
        assertThat(history(10).messages()).isEmpty();
    }

    @Test
    void strangers_are_refused_and_so_is_a_room_that_is_not_there() {
        Caller boris = world.callerNamed("boris");
        assertRefused(
                ErrorCode.ROOM_NOT_MEMBER,
                () -> answerOf(service().send(new Command(boris, room.id(), "hi", Optional.empty()))));
        assertRefused(
                ErrorCode.ROOM_NOT_FOUND,
                () -> answerOf(service().send(new Command(anna, anyRoomId(), "hi", Optional.empty()))));
        assertThat(world.broadcaster.events()).isEmpty();
    }

    @Test
    void what_could_not_be_stored_is_told_to_nobody() {
        ChatException away = ChatException.retryLater(ErrorCode.STORAGE_UNAVAILABLE, Duration.ofSeconds(1));
        RoomLog failing = Lame.of(RoomLog.class, world.storage.log(), "submit", CompletableFuture.failedFuture(away));
        assertRefused(
                ErrorCode.STORAGE_UNAVAILABLE,
                () -> answerOf(service(failing, world.broadcaster)
                        .send(new Command(anna, room.id(), "hi", Optional.empty()))));
        assertThat(world.broadcaster.events()).isEmpty();
    }

    @Test
    void messages_are_rationed_for_each_user_whether_their_text_is_good_or_bad() {
        SendMessageService rationed = new SendMessageService(
                world.storage.log(), world.broadcaster, FakeRateLimits.of(2), world.ids, world.clock);
        Command good = new Command(anna, room.id(), "hi", Optional.empty());
        assertThat(answerOf(rationed.send(good))).isNotNull();
        assertRefused(ErrorCode.INPUT_BLANK, () -> rationed.send(new Command(anna, room.id(), "", Optional.empty())));
        assertRefused(ErrorCode.RATE_LIMITED, () -> rationed.send(good));
        assertThat(world.broadcaster.events()).hasSize(1);
        Caller boris = world.callerNamed("boris");
        world.join(room, boris);
        assertThat(answerOf(rationed.send(new Command(boris, room.id(), "hi", Optional.empty()))))
                .isNotNull();
    }

    @Test
    void a_repeated_message_that_was_deleted_is_answered_by_its_place_and_told_to_nobody() {
        Command command = new Command(anna, room.id(), "hi", Optional.of(anyClientId()));
        RoomEvent first = answerOf(service().send(command));
        world.storage.log().append(aDeletion(room, world.accountOf(anna), theMessageOf(first)));
        RoomEvent again = answerOf(service().send(command));
        assertThat(again.sequence()).isEqualTo(first.sequence());
        assertThat(again.change()).isEqualTo(new MessageWithdrawn(theMessageOf(first)));
        assertThat(world.broadcaster.events()).containsExactly(first);
    }

    @Test
    void the_latest_messages_come_with_the_position() {
        send("one");
        send("two");
        assertThat(history(1).messages())
                .extracting(message -> message.text().orElseThrow().value())
                .containsExactly("two");
        assertThat(history(1).position()).isEqualTo(new Sequence(3));
    }

    @Test
    void the_right_to_read_is_checked_at_the_moment_of_reading() {
        Caller boris = world.callerNamed("boris");
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> latest.latest(new Query(boris, room.id(), 10)));
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> latest.latest(new Query(anna, anyRoomId(), 10)));
        world.storage.sessions().revoke(anna.session());
        assertRefused(ErrorCode.TOKEN_INVALID, () -> latest.latest(new Query(anna, room.id(), 10)));
    }

    @Test
    void nobody_reads_less_than_one_or_more_than_the_most_at_once() {
        for (int wrong : new int[] {Integer.MIN_VALUE, 0, RoomHistory.MAX_MESSAGES + 1}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Query(anna, room.id(), wrong));
        }
    }

    @Test
    void the_log_is_read_in_bounded_pages() {
        ReadRoomLogUseCase log = new ReadRoomLogService(world.storage.log());
        for (int i = 0; i < ReadRoomLogUseCase.MAX_EVENTS; i++) {
            send("m" + i);
        }
        assertThat(events(log.eventsAfter(room.id(), Sequence.START))).hasSize(ReadRoomLogUseCase.MAX_EVENTS);
        assertThat(events(log.eventsAfter(room.id(), new Sequence(ReadRoomLogUseCase.MAX_EVENTS))))
                .hasSize(1);
        assertThat(log.positionsOf(List.of(room.id(), anyRoomId())))
                .containsExactly(Map.entry(room.id(), new Sequence(ReadRoomLogUseCase.MAX_EVENTS + 1L)));
    }

    private RoomEvent send(String text) {
        return answerOf(service().send(new Command(anna, room.id(), text, Optional.empty())));
    }

    private static List<RoomEvent> events(LogSlice slice) {
        return ((LogSlice.Events) slice).events();
    }

    private SendMessageService service() {
        return service(world.storage.log(), world.broadcaster);
    }

    private SendMessageService service(RoomLog log, RoomEventBroadcaster broadcaster) {
        return new SendMessageService(log, broadcaster, world.limits, world.ids, world.clock);
    }

    private RoomHistory history(int limit) {
        return latest.latest(new Query(anna, room.id(), limit));
    }
}
