package org.hexachat.application.service.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.anyMessageId;
import static org.hexachat.testkit.fixture.Samples.theMessageOf;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.message.FollowThreadUseCase;
import org.hexachat.application.port.in.message.ListRepliesUseCase;
import org.hexachat.application.port.in.message.MessageHistoryUseCase;
import org.hexachat.application.port.in.message.SendMessageUseCase;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.MessageDetails;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.message.Reply;
import org.hexachat.domain.message.ThreadSummary;
import org.hexachat.domain.room.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThreadServicesTest {
    private final World world = new World();
    private final Caller anna = world.callerNamed("anna");
    private final Caller boris = world.callerNamed("boris");
    private final Room room = world.roomNamed("kitchen", anna);
    private final ThreadEntrance entrance = new ThreadEntrance(world.authorization, world.storage.messages());
    private final SendMessageService send =
            new SendMessageService(world.storage.log(), world.broadcaster, world.limits, world.ids, world.clock);
    private final ListRepliesService list =
            new ListRepliesService(entrance, world.storage.messages(), world.surroundings);
    private final FollowThreadService follow = new FollowThreadService(entrance, world.storage.threads());

    @BeforeEach
    void join() {
        world.join(room, anna);
        world.join(room, boris);
    }

    @Test
    void an_answer_belongs_to_a_thread_that_shows_at_the_message_that_it_began_with() {
        MessageId root = theMessageOf(world.said(room, anna, "root"));
        RoomEvent first = answer(boris, root, "first");
        RoomEvent second = answer(anna, theMessageOf(first), "second");
        assertThat(((MessagePosted) second.change()).reply()).contains(new Reply(theMessageOf(first), root));
        assertThat(texts(list(boris, root))).containsExactly("first", "second");
        assertThat(texts(list(boris, theMessageOf(second)))).containsExactly("first", "second");
        assertThat(threadOf(root, boris)).contains(new ThreadSummary(2, second.sequence(), true));
    }

    @Test
    void a_thread_is_followed_and_no_longer_by_any_of_its_messages() {
        MessageId root = theMessageOf(world.said(room, anna, "root"));
        MessageId first = theMessageOf(answer(boris, root, "first"));
        follow.follow(new FollowThreadUseCase.Command(boris, room.id(), first, false));
        assertThat(threadOf(root, boris).orElseThrow().following()).isFalse();
        follow.follow(new FollowThreadUseCase.Command(boris, room.id(), root, true));
        assertThat(threadOf(root, boris).orElseThrow().following()).isTrue();
    }

    @Test
    void nobody_but_a_member_reads_or_follows_what_is_there() {
        MessageId root = theMessageOf(world.said(room, anna, "root"));
        Caller clara = world.callerNamed("clara");
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> list(clara, root));
        assertRefused(
                ErrorCode.ROOM_NOT_MEMBER,
                () -> follow.follow(new FollowThreadUseCase.Command(clara, room.id(), root, true)));
        assertRefused(ErrorCode.MESSAGE_NOT_FOUND, () -> list(anna, anyMessageId()));
    }

    private RoomEvent answer(Caller caller, MessageId to, String text) {
        return send.send(new SendMessageUseCase.Command(caller, room.id(), text, Optional.empty(), Optional.of(to)))
                .toCompletableFuture()
                .join();
    }

    private List<MessageDetails> list(Caller caller, MessageId message) {
        return list.list(new ListRepliesUseCase.Query(caller, room.id(), message, MessagePage.newest(10)));
    }

    private Optional<ThreadSummary> threadOf(MessageId root, Caller reader) {
        return new MessageHistoryService(world.authorization, world.storage.messages(), world.surroundings)
                .read(new MessageHistoryUseCase.Query(reader, room.id(), MessagePage.newest(10))).stream()
                        .filter(details -> details.message().id().equals(root))
                        .findFirst()
                        .flatMap(MessageDetails::thread);
    }

    private static List<String> texts(List<MessageDetails> page) {
        return page.stream()
                .map(details -> details.message().text().orElseThrow().value())
                .toList();
    }
}
