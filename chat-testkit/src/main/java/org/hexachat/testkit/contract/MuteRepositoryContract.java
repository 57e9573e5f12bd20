package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aMute;
import static org.hexachat.testkit.fixture.Samples.anEndOfAMute;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.theActor;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.application.port.out.MuteRepository;
import org.hexachat.domain.room.Mute;
import org.hexachat.domain.room.MuteTerm;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.Test;

/** What every {@link MuteRepository} must do. */
public abstract class MuteRepositoryContract extends StorageContract {
    private static final MuteTerm FOR_GOOD = new MuteTerm(Optional.empty());
    private static final MuteTerm FOR_A_MINUTE = new MuteTerm(Optional.of(NOON.plusSeconds(60)));

    @Test
    void a_mute_says_who_by_whom_when_and_for_how_long_until_it_is_lifted() {
        Room room = someRoom();
        User moderator = someone();
        User troll = someMemberOf(room);
        storage().log().append(aMute(room, moderator, troll, FOR_A_MINUTE));
        assertThat(mutesOf(room, NOON))
                .containsExactly(new Mute(theActor(troll), theActor(moderator), NOON, FOR_A_MINUTE));
        assertThat(mutesOf(someRoom(), NOON)).isEmpty();
        storage().log().append(anEndOfAMute(room, moderator, troll));
        assertThat(mutesOf(room, NOON)).isEmpty();
    }

    @Test
    void a_mute_that_is_over_is_left_out_and_one_for_good_never() {
        Room room = someRoom();
        User moderator = someone();
        User soon = someone();
        User never = someone();
        storage().log().append(aMute(room, moderator, soon, FOR_A_MINUTE));
        storage().log().append(aMute(room, moderator, never, FOR_GOOD));
        assertThat(mutesOf(room, NOON.plusSeconds(59))).hasSize(2);
        assertThat(mutesOf(room, NOON.plusSeconds(60)))
                .extracting(mute -> mute.user().id())
                .containsExactly(never.id());
    }

    @Test
    void finds_the_mute_of_one_person_in_one_room_while_it_lasts() {
        Room room = someRoom();
        User moderator = someone();
        User troll = someone();
        storage().log().append(aMute(room, moderator, troll, FOR_A_MINUTE));
        storage().log().append(aMute(room, moderator, someone(), FOR_GOOD));
        assertThat(storage().mutes().find(room.id(), troll.id(), NOON.plusSeconds(59)))
                .contains(new Mute(theActor(troll), theActor(moderator), NOON, FOR_A_MINUTE));
        assertThat(storage().mutes().find(room.id(), troll.id(), NOON.plusSeconds(60)))
                .isEmpty();
        assertThat(storage().mutes().find(room.id(), moderator.id(), NOON)).isEmpty();
        assertThat(storage().mutes().find(someRoom().id(), troll.id(), NOON)).isEmpty();
    }

    @Test
    void a_later_mute_takes_the_place_of_the_one_before() {
        Room room = someRoom();
        User moderator = someone();
        User troll = someMemberOf(room);
        storage().log().append(aMute(room, moderator, troll, FOR_A_MINUTE));
        storage().log().append(aMute(room, troll, troll, FOR_GOOD));
        assertThat(mutesOf(room, NOON)).containsExactly(new Mute(theActor(troll), theActor(troll), NOON, FOR_GOOD));
    }

    @Test
    void lists_the_muted_page_by_page_in_the_order_of_their_identifiers() {
        Room room = someRoom();
        User moderator = someone();
        List<UserId> muted = Stream.generate(this::someone)
                .limit(5)
                .peek(user -> storage().log().append(aMute(room, moderator, user, FOR_GOOD)))
                .map(User::id)
                .sorted(Comparator.comparing(id -> id.value().toString()))
                .toList();
        assertThat(page(room, Optional.empty(), 10)).isEqualTo(muted);
        assertThat(page(room, Optional.empty(), 2)).isEqualTo(muted.subList(0, 2));
        assertThat(page(room, Optional.of(muted.get(1)), 2)).isEqualTo(muted.subList(2, 4));
        assertThat(page(room, Optional.of(muted.getLast()), 2)).isEmpty();
    }

    @Test
    void deleted_accounts_keep_their_mutes_without_their_names() {
        Room room = someRoom();
        User moderator = someone();
        User troll = someone();
        storage().log().append(aMute(room, moderator, troll, FOR_GOOD));
        storage().users().delete(troll.id());
        storage().users().delete(moderator.id());
        assertThat(mutesOf(room, NOON)).singleElement().satisfies(mute -> {
            assertThat(mute.user().id()).isEqualTo(troll.id());
            assertThat(mute.user().name()).isEqualTo(Username.DELETED);
            assertThat(mute.by().name()).isEqualTo(Username.DELETED);
        });
    }

    @Test
    void a_room_that_is_gone_has_no_mutes() {
        Room room = someRoom();
        storage().log().append(aMute(room, someone(), someone(), FOR_GOOD));
        assertThat(storage().log().delete(room.id())).isTrue();
        assertThat(mutesOf(room, NOON)).isEmpty();
        assertThat(storage().mutes().mutesOf(anyRoomId(), NOON, Optional.empty(), 10))
                .isEmpty();
    }

    private List<Mute> mutesOf(Room room, Instant now) {
        return storage().mutes().mutesOf(room.id(), now, Optional.empty(), 10);
    }

    private List<UserId> page(Room room, Optional<UserId> after, int limit) {
        return storage().mutes().mutesOf(room.id(), NOON, after, limit).stream()
                .map(mute -> mute.user().id())
                .toList();
    }
}
