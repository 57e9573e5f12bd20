package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aBan;
import static org.hexachat.testkit.fixture.Samples.anEndOfABan;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.theActor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.application.port.out.BanRepository;
import org.hexachat.domain.room.Ban;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.Test;

/** What every {@link BanRepository} must do. */
public abstract class BanRepositoryContract extends StorageContract {
    @Test
    void a_ban_says_who_by_whom_and_when_until_it_is_lifted() {
        Room room = someRoom();
        User moderator = someone();
        User troll = someMemberOf(room);
        storage().log().append(aBan(room, moderator, troll));
        assertThat(bansOf(room)).containsExactly(new Ban(theActor(troll), theActor(moderator), NOON));
        assertThat(bansOf(someRoom())).isEmpty();
        storage().log().append(anEndOfABan(room, moderator, troll));
        assertThat(bansOf(room)).isEmpty();
    }

    @Test
    void lists_the_banned_page_by_page_in_the_order_of_their_identifiers() {
        Room room = someRoom();
        User moderator = someone();
        List<UserId> banned = Stream.generate(this::someone)
                .limit(5)
                .peek(user -> storage().log().append(aBan(room, moderator, user)))
                .map(User::id)
                .sorted(Comparator.comparing(id -> id.value().toString()))
                .toList();
        assertThat(page(room, Optional.empty(), 10)).isEqualTo(banned);
        assertThat(page(room, Optional.empty(), 2)).isEqualTo(banned.subList(0, 2));
        assertThat(page(room, Optional.of(banned.get(1)), 2)).isEqualTo(banned.subList(2, 4));
        assertThat(page(room, Optional.of(banned.getLast()), 2)).isEmpty();
    }

    @Test
    void deleted_accounts_keep_their_bans_without_their_names() {
        Room room = someRoom();
        User moderator = someone();
        User troll = someone();
        storage().log().append(aBan(room, moderator, troll));
        storage().users().delete(troll.id());
        storage().users().delete(moderator.id());
        assertThat(bansOf(room)).singleElement().satisfies(ban -> {
            assertThat(ban.user().id()).isEqualTo(troll.id());
            assertThat(ban.user().name()).isEqualTo(Username.DELETED);
            assertThat(ban.by().name()).isEqualTo(Username.DELETED);
        });
    }

    @Test
    void a_room_that_is_gone_has_no_bans() {
        Room room = someRoom();
        storage().log().append(aBan(room, someone(), someone()));
        assertThat(storage().log().delete(room.id())).isTrue();
        assertThat(bansOf(room)).isEmpty();
        assertThat(storage().bans().bansOf(anyRoomId(), Optional.empty(), 10)).isEmpty();
    }

    private List<Ban> bansOf(Room room) {
        return storage().bans().bansOf(room.id(), Optional.empty(), 10);
    }

    private List<UserId> page(Room room, Optional<UserId> after, int limit) {
        return storage().bans().bansOf(room.id(), after, limit).stream()
                .map(ban -> ban.user().id())
                .toList();
    }
}
