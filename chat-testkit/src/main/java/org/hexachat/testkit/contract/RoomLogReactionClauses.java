package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.aDeletion;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.aMute;
import static org.hexachat.testkit.fixture.Samples.aReaction;
import static org.hexachat.testkit.fixture.Samples.anEndOfAReaction;
import static org.hexachat.testkit.fixture.Samples.anyMessageId;
import static org.hexachat.testkit.fixture.Samples.theMessageOf;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.RoomChange.ReactionAdded;
import org.hexachat.domain.log.RoomChange.ReactionRemoved;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Emoji;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.Reaction;
import org.hexachat.domain.message.ReactionTallies;
import org.hexachat.domain.room.MuteTerm;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** How members answer messages by emoji. */
abstract class RoomLogReactionClauses extends RoomLogMuteClauses {
    private static final Emoji THUMB = new Emoji("👍");
    private static final Emoji HEART = new Emoji("❤️");

    @Test
    void a_reaction_is_an_event_and_so_is_its_end() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        MessageId message = someMessage(room, anna);
        RoomEvent added = append(aReaction(room, anna, message, HEART));
        RoomEvent removed = append(anEndOfAReaction(room, anna, message, HEART));
        assertThat(added.change()).isEqualTo(new ReactionAdded(message, HEART));
        assertThat(removed.change()).isEqualTo(new ReactionRemoved(message, HEART));
        assertThat(eventsOf(room).subList(2, 4)).containsExactly(added, removed);
    }

    @Test
    void each_member_reacts_once_with_each_emoji() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        User boris = someMemberOf(room);
        MessageId message = someMessage(room, anna);
        assertRefused(ErrorCode.MESSAGE_NOT_REACTED, () -> append(anEndOfAReaction(room, anna, message, THUMB)));
        append(aReaction(room, anna, message, THUMB));
        assertRefused(ErrorCode.MESSAGE_ALREADY_REACTED, () -> append(aReaction(room, anna, message, THUMB)));
        append(aReaction(room, anna, message, HEART));
        append(aReaction(room, boris, message, THUMB));
        assertRefused(ErrorCode.MESSAGE_NOT_REACTED, () -> append(anEndOfAReaction(room, boris, message, HEART)));
        assertThat(eventsOf(room)).hasSize(6);
    }

    @Test
    void who_is_no_member_or_muted_does_not_react_and_the_muted_may_take_back() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        MessageId message = someMessage(room, anna);
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> append(aReaction(room, someone(), message, THUMB)));
        append(aReaction(room, anna, message, THUMB));
        append(aMute(room, someone(), anna, new MuteTerm(Optional.empty())));
        assertRefused(ErrorCode.ROOM_MUTED, () -> append(aReaction(room, anna, message, HEART)));
        append(anEndOfAReaction(room, anna, message, THUMB));
    }

    @Test
    void what_is_not_there_or_was_deleted_gets_no_reaction_and_loses_those_it_had() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        RoomEvent said = append(aMessage(room, anna, "hi"));
        MessageId message = theMessageOf(said);
        append(aReaction(room, anna, message, THUMB));
        RoomEvent reacted = eventsOf(room).getLast();
        append(aDeletion(room, anna, message));
        assertRefused(ErrorCode.MESSAGE_NOT_FOUND, () -> append(aReaction(room, anna, message, HEART)));
        assertRefused(ErrorCode.MESSAGE_NOT_FOUND, () -> append(anEndOfAReaction(room, anna, message, THUMB)));
        assertRefused(ErrorCode.MESSAGE_NOT_FOUND, () -> append(aReaction(room, anna, anyMessageId(), THUMB)));
        assertThat(storage().reactions().to(room.id(), List.of(said.sequence()), anna.id()))
                .isEmpty();
        assertThat(eventsOf(room)).contains(reacted);
    }

    @Test
    void a_message_has_so_many_kinds_of_reactions_and_no_more() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        MessageId message = someMessage(room, anna);
        for (int i = 0; i < ReactionTallies.MAX_KINDS; i++) {
            append(aReaction(room, anna, message, new Emoji(Character.toString(0x1F600 + i))));
        }
        Emoji first = new Emoji(Character.toString(0x1F600));
        assertRefused(ErrorCode.MESSAGE_TOO_MANY_REACTIONS, () -> append(aReaction(room, anna, message, THUMB)));
        append(aReaction(room, someMemberOf(room), message, first));
        append(anEndOfAReaction(room, anna, message, new Emoji(Character.toString(0x1F601))));
        append(aReaction(room, anna, message, THUMB));
    }

    @RepeatedTest(3)
    void reactions_that_race_are_counted_exactly() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        RoomEvent said = append(aMessage(room, anna, "hi"));
        List<User> members = List.of(someMemberOf(room), someMemberOf(room), someMemberOf(room), someMemberOf(room));
        Race.<Boolean>between(8, thread -> (Callable<Boolean>) () -> {
            try {
                append(aReaction(room, members.get(thread % 4), theMessageOf(said), THUMB));
                return true;
            } catch (ChatException refused) {
                assertThat(refused.code()).isEqualTo(ErrorCode.MESSAGE_ALREADY_REACTED);
                return false;
            }
        });
        assertThat(storage().reactions().to(room.id(), List.of(said.sequence()), anna.id()))
                .containsEntry(said.sequence(), List.of(new Reaction(THUMB, 4, false)));
    }

    private MessageId someMessage(Room room, User author) {
        return theMessageOf(append(aMessage(room, author, "hi")));
    }
}
