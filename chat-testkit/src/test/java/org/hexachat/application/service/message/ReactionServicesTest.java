package org.hexachat.application.service.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.anyMessageId;
import static org.hexachat.testkit.fixture.Samples.theMessageOf;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.message.AddReactionUseCase;
import org.hexachat.application.port.in.message.ListReactionsUseCase;
import org.hexachat.application.port.in.message.MessageHistoryUseCase;
import org.hexachat.application.port.in.message.RemoveReactionUseCase;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.RoomChange.ReactionAdded;
import org.hexachat.domain.log.RoomChange.ReactionRemoved;
import org.hexachat.domain.message.Emoji;
import org.hexachat.domain.message.MessageDetails;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.message.Reaction;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.Actor;
import org.hexachat.testkit.fake.FakeRateLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReactionServicesTest {
    private static final Emoji THUMB = new Emoji("👍");

    private final World world = new World();
    private final Caller anna = world.callerNamed("anna");
    private final Caller boris = world.callerNamed("boris");
    private final Room room = world.roomNamed("kitchen", anna);
    private final ReactionChange change = new ReactionChange(world.act, world.limits);
    private final AddReactionService add = new AddReactionService(change);
    private final RemoveReactionService remove = new RemoveReactionService(change);
    private final ListReactionsService list =
            new ListReactionsService(world.authorization, world.storage.messages(), world.storage.reactions());
    private final MessageHistoryService history =
            new MessageHistoryService(world.authorization, world.storage.messages(), world.surroundings);

    @BeforeEach
    void join() {
        world.join(room, anna);
        world.join(room, boris);
    }

    @Test
    void a_reaction_is_told_and_shows_in_the_history_and_is_taken_back() {
        MessageId message = theMessageOf(world.said(room, anna, "hi"));
        add.add(new AddReactionUseCase.Command(boris, room.id(), message, "👍"));
        assertThat(world.broadcaster.events().getLast().change()).isEqualTo(new ReactionAdded(message, THUMB));
        assertThat(history(boris).getFirst().reactions()).containsExactly(new Reaction(THUMB, 1, true));
        assertThat(history(anna).getFirst().reactions()).containsExactly(new Reaction(THUMB, 1, false));
        assertThat(list(anna, message, 10)).containsExactly(boris.actor());
        remove.remove(new RemoveReactionUseCase.Command(boris, room.id(), message, "👍"));
        assertThat(world.broadcaster.events().getLast().change()).isEqualTo(new ReactionRemoved(message, THUMB));
        assertThat(history(boris).getFirst().reactions()).isEmpty();
    }

    @Test
    void nothing_but_an_emoji_is_a_reaction_and_nobody_but_a_member_reacts_or_looks() {
        MessageId message = theMessageOf(world.said(room, anna, "hi"));
        Caller clara = world.callerNamed("clara");
        assertRefused(
                ErrorCode.EMOJI_INVALID,
                () -> add.add(new AddReactionUseCase.Command(boris, room.id(), message, "boo")));
        assertRefused(
                ErrorCode.ROOM_NOT_MEMBER,
                () -> add.add(new AddReactionUseCase.Command(clara, room.id(), message, "👍")));
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> list(clara, message, 10));
        assertRefused(ErrorCode.MESSAGE_NOT_FOUND, () -> list(anna, anyMessageId(), 10));
        assertThat(world.broadcaster.events()).isEmpty();
    }

    @Test
    void reactions_are_rationed_as_messages_are() {
        MessageId message = theMessageOf(world.said(room, anna, "hi"));
        ReactionChange rationed = new ReactionChange(world.act, FakeRateLimits.of(0));
        assertRefused(
                ErrorCode.RATE_LIMITED,
                () -> new AddReactionService(rationed)
                        .add(new AddReactionUseCase.Command(boris, room.id(), message, "👍")));
    }

    @Test
    void a_page_of_who_reacted_has_a_limit() {
        assertThatIllegalArgumentException().isThrownBy(() -> list(anna, anyMessageId(), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list(anna, anyMessageId(), ListReactionsUseCase.Query.MAX_LIMIT + 1));
    }

    private List<MessageDetails> history(Caller caller) {
        return history.read(new MessageHistoryUseCase.Query(caller, room.id(), MessagePage.newest(10)));
    }

    private List<Actor> list(Caller caller, MessageId message, int limit) {
        return list.list(new ListReactionsUseCase.Query(caller, room.id(), message, "👍", Optional.empty(), limit));
    }
}
