package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.aReaction;
import static org.hexachat.testkit.fixture.Samples.anEndOfAReaction;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.theActor;
import static org.hexachat.testkit.fixture.Samples.theMessageOf;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.application.port.out.ReactionRepository;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Emoji;
import org.hexachat.domain.message.Reaction;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.Test;

/** What every {@link ReactionRepository} must do. */
public abstract class ReactionRepositoryContract extends StorageContract {
    private static final Emoji THUMB = new Emoji("👍");
    private static final Emoji FAMILY = new Emoji("👨‍👩‍👧‍👦");

    @Test
    void tells_how_many_reacted_how_and_whether_the_reader_did() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        User boris = someMemberOf(room);
        RoomEvent one = say(room, anna);
        RoomEvent two = say(room, anna);
        RoomEvent none = say(room, anna);
        react(room, boris, one, FAMILY);
        react(room, anna, one, THUMB);
        react(room, boris, one, THUMB);
        react(room, boris, two, THUMB);
        List<Sequence> asked = List.of(one.sequence(), two.sequence(), none.sequence());
        assertThat(reactions().to(room.id(), asked, anna.id()))
                .isEqualTo(Map.of(
                        one.sequence(),
                        List.of(new Reaction(FAMILY, 1, false), new Reaction(THUMB, 2, true)),
                        two.sequence(),
                        List.of(new Reaction(THUMB, 1, false))));
        assertThat(reactions().to(room.id(), List.of(two.sequence()), boris.id()))
                .isEqualTo(Map.of(two.sequence(), List.of(new Reaction(THUMB, 1, true))));
        assertThat(reactions().to(room.id(), List.of(), boris.id())).isEmpty();
        assertThat(reactions().to(someRoom().id(), asked, boris.id())).isEmpty();
    }

    @Test
    void a_reaction_that_is_taken_back_is_gone_and_comes_last_when_it_comes_again() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        RoomEvent said = say(room, anna);
        react(room, anna, said, THUMB);
        react(room, anna, said, FAMILY);
        storage().log().append(anEndOfAReaction(room, anna, theMessageOf(said), THUMB));
        assertThat(reactions().to(room.id(), List.of(said.sequence()), anna.id()))
                .isEqualTo(Map.of(said.sequence(), List.of(new Reaction(FAMILY, 1, true))));
        react(room, anna, said, THUMB);
        assertThat(reactions().to(room.id(), List.of(said.sequence()), anna.id()))
                .isEqualTo(
                        Map.of(said.sequence(), List.of(new Reaction(FAMILY, 1, true), new Reaction(THUMB, 1, true))));
    }

    @Test
    void lists_who_reacted_page_by_page_in_the_order_of_their_identifiers() {
        Room room = someRoom();
        RoomEvent said = say(room, someMemberOf(room));
        List<Actor> reacted = Stream.generate(() -> someMemberOf(room))
                .limit(5)
                .peek(user -> react(room, user, said, THUMB))
                .sorted(Comparator.comparing(user -> user.id().value().toString()))
                .map(user -> theActor(user))
                .toList();
        react(room, someMemberOf(room), said, FAMILY);
        UserId second = reacted.get(1).id();
        assertThat(who(room, said, Optional.empty(), 10)).isEqualTo(reacted);
        assertThat(who(room, said, Optional.empty(), 2)).isEqualTo(reacted.subList(0, 2));
        assertThat(who(room, said, Optional.of(second), 2)).isEqualTo(reacted.subList(2, 4));
        assertThat(who(room, said, Optional.of(reacted.getLast().id()), 2)).isEmpty();
    }

    @Test
    void the_reactions_of_a_deleted_account_stay_without_its_name() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        RoomEvent said = say(room, anna);
        react(room, anna, said, THUMB);
        storage().users().delete(anna.id());
        assertThat(who(room, said, Optional.empty(), 10))
                .singleElement()
                .satisfies(actor -> assertThat(actor.name()).isEqualTo(Username.DELETED));
    }

    @Test
    void a_room_that_is_gone_has_no_reactions() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        RoomEvent said = say(room, anna);
        react(room, anna, said, THUMB);
        assertThat(storage().log().delete(room.id())).isTrue();
        assertThat(reactions().to(room.id(), List.of(said.sequence()), anna.id()))
                .isEmpty();
        assertThat(who(room, said, Optional.empty(), 10)).isEmpty();
        assertThat(reactions().to(anyRoomId(), List.of(said.sequence()), anna.id()))
                .isEmpty();
    }

    private RoomEvent say(Room room, User author) {
        return storage().log().append(aMessage(room, author, "hi")).event();
    }

    private void react(Room room, User user, RoomEvent message, Emoji emoji) {
        storage().log().append(aReaction(room, user, theMessageOf(message), emoji));
    }

    private List<Actor> who(Room room, RoomEvent said, Optional<UserId> after, int limit) {
        return reactions().who(room.id(), said.sequence(), THUMB, after, limit);
    }

    private ReactionRepository reactions() {
        return storage().reactions();
    }
}
