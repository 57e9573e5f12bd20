package org.hexachat.application.service.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.anyClientId;
import static org.hexachat.testkit.fixture.Samples.anyMessageId;
import static org.hexachat.testkit.fixture.Samples.anyUserId;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.message.SendDirectMessageUseCase.Command;
import org.hexachat.application.port.in.room.BanMemberUseCase;
import org.hexachat.application.port.in.room.ChangeRoomAccessUseCase;
import org.hexachat.application.port.in.room.DeleteRoomUseCase;
import org.hexachat.application.port.in.room.LeaveRoomUseCase;
import org.hexachat.application.port.in.room.RenameRoomUseCase;
import org.hexachat.application.service.World;
import org.hexachat.application.service.room.AccessChange;
import org.hexachat.application.service.room.BanMemberService;
import org.hexachat.application.service.room.ChangeRoomAccessService;
import org.hexachat.application.service.room.DeleteRoomService;
import org.hexachat.application.service.room.Departure;
import org.hexachat.application.service.room.FindRoomService;
import org.hexachat.application.service.room.LeaveRoomService;
import org.hexachat.application.service.room.RenameRoomService;
import org.hexachat.application.service.room.RoomRemoval;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.error.Violation;
import org.hexachat.domain.log.LogSlice;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomChange.MemberJoined;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomKind;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.contract.RoomWire.Ear;
import org.junit.jupiter.api.Test;

class DirectMessageServicesTest {
    private final World world = new World();
    private final Caller anna = world.callerNamed("anna");
    private final Caller boris = world.callerNamed("boris");
    private final Caller clara = world.callerNamed("clara");
    private final SendDirectMessageService send = sending();

    @Test
    void the_first_message_begins_the_conversation_and_the_log_tells_the_whole_story() {
        Ear ear = world.newRooms.connect(boris.id());
        RoomEvent said = send(anna, "hi", boris);
        assertThat(changes(said.room())).hasSize(3);
        assertThat(changes(said.room()).subList(0, 2)).containsOnly(new MemberJoined());
        assertThat(said.sequence()).isEqualTo(new Sequence(3));
        assertThat(world.broadcaster.events()).hasSize(3);
        assertThat(ear.heard()).containsExactly(said.room());
        Room room = world.storage.rooms().findById(said.room()).orElseThrow();
        assertThat(room.kind()).isEqualTo(new RoomKind.Direct(List.of(boris.actor(), anna.actor())));
        assertThat(room.title()).contains("anna").contains(", ").contains("boris");
        assertThat(room.name()).isEqualTo(RoomName.NONE);
        assertThat(world.isMember(room, boris)).isTrue();
    }

    @Test
    void the_same_people_talk_in_the_same_room_whoever_speaks() {
        RoomEvent first = send(anna, "hi", boris);
        Ear ear = world.newRooms.connect(boris.id());
        RoomEvent answer = send(boris, "hello", anna, boris);
        assertThat(answer.room()).isEqualTo(first.room());
        assertThat(answer.sequence()).isEqualTo(new Sequence(4));
        assertThat(ear.heard()).isEmpty();
        assertThat(send(anna, "all", boris, clara).room()).isNotEqualTo(first.room());
    }

    @Test
    void who_blocks_another_cannot_write_to_them_alone_and_the_other_does_not_notice() {
        world.storage.blocks().add(anna.id(), boris.id(), world.clock.now());
        assertRefused(ErrorCode.USER_BLOCKED, () -> send(anna, "hi", boris));
        assertThat(world.broadcaster.events()).isEmpty();
        Ear annas = world.newRooms.connect(anna.id());
        Ear boriss = world.newRooms.connect(boris.id());
        RoomEvent said = send(boris, "hi", anna);
        assertThat(annas.heard()).isEmpty();
        assertThat(boriss.heard()).containsExactly(said.room());
        assertRefused(ErrorCode.USER_BLOCKED, () -> send(anna, "hi", boris));
        assertThat(send(boris, "all", anna, clara).room()).isNotEqualTo(said.room());
        assertThat(annas.heard()).hasSize(1);
        send(anna, "you two", boris, clara);
        world.storage.blocks().remove(anna.id(), boris.id());
        assertThat(send(anna, "hi", boris).room()).isEqualTo(said.room());
    }

    @Test
    void a_message_that_is_repeated_is_said_once_and_heard_once() {
        ClientId clientId = anyClientId();
        Command command = new Command(anna, Set.of(boris.id()), "hi", Optional.of(clientId));
        RoomEvent first = send.send(command);
        assertThat(send.send(command)).isEqualTo(first);
        assertThat(world.broadcaster.events()).hasSize(3);
    }

    @Test
    void many_who_begin_at_once_begin_one_conversation_and_all_are_heard() {
        try (ExecutorService pool = Executors.newFixedThreadPool(20)) {
            List<CompletableFuture<RoomEvent>> sending = IntStream.range(0, 20)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> send(i % 2 == 0 ? anna : boris, "m" + i, i % 2 == 0 ? boris : anna), pool))
                    .toList();
            List<RoomEvent> said = sending.stream().map(CompletableFuture::join).toList();
            assertThat(said.stream().map(RoomEvent::room).distinct()).hasSize(1);
            assertThat(changes(said.getFirst().room()).stream().filter(MessagePosted.class::isInstance))
                    .hasSize(20);
        }
    }

    @Test
    void who_finds_that_others_began_meanwhile_says_it_there() {
        RoomEvent first = send(anna, "hi", boris);
        RoomKind.Direct kind = (RoomKind.Direct)
                world.storage.rooms().findById(first.room()).orElseThrow().kind();
        List<RoomEvent> events = conversation().begin(kind, boris, first.change());
        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.room()).isEqualTo(first.room()));
    }

    @Test
    void too_few_or_too_many_people_and_no_text_are_refused_at_once() {
        assertViolations(
                List.of("people", "text"), () -> send.send(new Command(anna, Set.of(anna.id()), "", Optional.empty())));
        Set<UserId> crowd = IntStream.range(0, RoomKind.Direct.MAX_PEOPLE)
                .mapToObj(i -> anyUserId())
                .collect(Collectors.toSet());
        assertViolations(List.of("people"), () -> send.send(new Command(anna, crowd, "hi", Optional.empty())));
        assertThat(new Command(anna, crowd, "secret", Optional.empty()).toString())
                .doesNotContain("secret");
    }

    @Test
    void who_is_not_there_is_not_talked_to() {
        assertRefused(
                ErrorCode.USER_NOT_FOUND,
                () -> send.send(new Command(anna, Set.of(anyUserId()), "hi", Optional.empty())));
        world.storage.users().delete(boris.id());
        RoomKind.Direct kind = new RoomKind.Direct(List.of(anna.actor(), boris.actor()));
        RoomChange said = new MessagePosted(anyMessageId(), new MessageText("hi"), Optional.empty());
        assertRefused(ErrorCode.USER_NOT_FOUND, () -> conversation().begin(kind, anna, said));
        assertRefused(ErrorCode.TOKEN_INVALID, () -> conversation().begin(kind, boris, said));
        assertThat(world.storage.rooms().findDirect(Set.of(anna.id(), boris.id())))
                .isEmpty();
    }

    @Test
    void nobody_changes_a_conversation_or_gets_out_of_it() {
        RoomId room = send(anna, "hi", boris).room();
        Departure departure = new Departure(world.storage.log(), world.connections, world.broadcaster, world.clock);
        AccessChange access = new AccessChange(world.storage.log(), world.broadcaster, world.clock);
        FindRoomService find = new FindRoomService(world.storage.rooms(), world.authorization);
        List<Runnable> tries = List.of(
                () -> new LeaveRoomService(world.authorization, departure)
                        .leave(new LeaveRoomUseCase.Command(anna, room)),
                () -> new BanMemberService(world.authorization, world.storage.users(), departure)
                        .ban(new BanMemberUseCase.Command(anna, room, boris.id())),
                () -> new RenameRoomService(world.authorization, world.act)
                        .rename(new RenameRoomUseCase.Command(anna, room, "ours")),
                () -> new ChangeRoomAccessService(world.authorization, access)
                        .change(new ChangeRoomAccessUseCase.Command(anna, room, false)),
                () -> new DeleteRoomService(
                                find,
                                new RoomRemoval(
                                        world.storage.log(),
                                        world.storage.audit(),
                                        world.storage.transactions(),
                                        world.connections,
                                        world.clock))
                        .delete(new DeleteRoomUseCase.Command(anna, room)));
        assertThat(tries).allSatisfy(attempt -> assertRefused(ErrorCode.ROOM_DIRECT, attempt::run));
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> find.find(world.administratorNamed("root"), room));
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> find.find(clara, room));
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> find.find(anna, "@"));
        assertThat(changes(room)).hasSize(3);
    }

    private RoomEvent send(Caller caller, String text, Caller... people) {
        Set<UserId> ids = List.of(people).stream().map(Caller::id).collect(Collectors.toSet());
        return send.send(new Command(caller, ids, text, Optional.empty()));
    }

    private List<RoomChange> changes(RoomId room) {
        return world.storage.log().eventsAfter(room, Sequence.START, 100) instanceof LogSlice.Events(var events)
                ? events.stream().map(RoomEvent::change).toList()
                : List.of();
    }

    private Conversation conversation() {
        return new Conversation(
                world.storage.log(),
                world.storage.transactions(),
                world.broadcaster,
                world.newRooms,
                world.storage.blocks(),
                world.ids,
                world.clock);
    }

    private SendDirectMessageService sending() {
        return new SendDirectMessageService(
                world.storage.rooms(), world.storage.users(), conversation(), world.act, world.limits, world.ids);
    }

    private static void assertViolations(List<String> fields, Runnable attempt) {
        try {
            attempt.run();
        } catch (ChatException refused) {
            assertThat(refused.violations()).extracting(Violation::field).containsExactlyElementsOf(fields);
            return;
        }
        throw new AssertionError("Not refused");
    }
}
