package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aDeletion;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aKick;
import static org.hexachat.testkit.fixture.Samples.aLeave;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.aRole;
import static org.hexachat.testkit.fixture.Samples.aRoomOf;
import static org.hexachat.testkit.fixture.Samples.anEdit;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.anyUserId;
import static org.hexachat.testkit.fixture.Samples.theActor;
import static org.hexachat.testkit.fixture.Samples.theMessageOf;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexachat.application.port.out.ReadStateRepository;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.readstate.NotificationLevel;
import org.hexachat.domain.readstate.ReadState;
import org.hexachat.domain.readstate.RoomListQuery;
import org.hexachat.domain.readstate.RoomListQuery.Place;
import org.hexachat.domain.readstate.RoomOverview;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.Test;

/** What every {@link ReadStateRepository} must do. */
public abstract class ReadStateRepositoryContract extends StorageContract {
    @Test
    void a_new_member_has_read_everything_up_to_the_join_and_is_told_of_all() {
        Room room = someRoom();
        User talker = someMemberOf(room);
        say(room, talker, "before");
        User member = someMemberOf(room);
        say(room, talker, "after");
        assertThat(states().find(room.id(), member.id()))
                .contains(new ReadState(room.id(), new Sequence(3), NotificationLevel.ALL));
        assertThat(only(member).unread()).isEqualTo(1);
    }

    @Test
    void who_is_no_member_has_read_nothing() {
        Room room = someRoom();
        User member = someMemberOf(room);
        assertThat(states().find(room.id(), someone().id())).isEmpty();
        assertThat(states().find(anyRoomId(), member.id())).isEmpty();
        assertThat(states().advance(room.id(), anyUserId(), new Sequence(1))).isEmpty();
        assertThat(states().advance(anyRoomId(), member.id(), new Sequence(1))).isEmpty();
        assertThat(states().changeNotifications(room.id(), someone().id(), NotificationLevel.NOTHING))
                .isEmpty();
        assertThat(list(someone(), 10)).isEmpty();
    }

    @Test
    void a_marker_moves_forward_and_stays_moved() {
        Room room = someRoom();
        User member = someMemberOf(room);
        sayMany(room, someMemberOf(room), 3);
        assertThat(states().advance(room.id(), member.id(), new Sequence(4)))
                .contains(new ReadState(room.id(), new Sequence(4), NotificationLevel.ALL));
        assertThat(markerOf(room, member)).isEqualTo(4);
    }

    @Test
    void a_marker_never_moves_back_nor_says_that_it_moved() {
        Room room = someRoom();
        User member = someMemberOf(room);
        sayMany(room, someMemberOf(room), 3);
        states().advance(room.id(), member.id(), new Sequence(4));
        assertThat(states().advance(room.id(), member.id(), new Sequence(3))).isEmpty();
        assertThat(states().advance(room.id(), member.id(), new Sequence(4))).isEmpty();
        assertThat(markerOf(room, member)).isEqualTo(4);
    }

    @Test
    void a_marker_moves_no_further_than_the_room() {
        Room room = someRoom();
        User member = someMemberOf(room);
        User talker = someMemberOf(room);
        assertThat(states().advance(room.id(), member.id(), new Sequence(Long.MAX_VALUE)))
                .map(ReadState::readUpTo)
                .contains(new Sequence(2));
        say(room, talker, "news");
        assertThat(only(member).unread()).isEqualTo(1);
    }

    @Test
    void a_marker_is_one_member_s_in_one_room() {
        Room room = someRoom();
        Room other = someRoom();
        User member = someMemberOf(room);
        User neighbour = someMemberOf(room);
        storage().log().append(aJoin(other, member));
        sayMany(other, someMemberOf(other), 3);
        sayMany(room, neighbour, 3);
        states().advance(room.id(), member.id(), new Sequence(5));
        states().changeNotifications(room.id(), member.id(), NotificationLevel.NOTHING);
        assertThat(markerOf(room, neighbour)).isEqualTo(2);
        assertThat(markerOf(other, member)).isEqualTo(1);
        assertThat(states().find(room.id(), neighbour.id()))
                .map(ReadState::notifications)
                .contains(NotificationLevel.ALL);
    }

    @Test
    void markers_that_race_end_at_the_furthest() {
        Room room = someRoom();
        User member = someMemberOf(room);
        sayMany(room, someMemberOf(room), 20);
        Race.<Boolean>between(5, thread -> () -> {
            IntStream.rangeClosed(1, 20)
                    .filter(i -> i % 5 == thread)
                    .forEach(i -> states().advance(room.id(), member.id(), new Sequence(2L + i)));
            return true;
        });
        assertThat(markerOf(room, member)).isEqualTo(22);
    }

    @Test
    void the_level_of_notifications_is_kept_beside_the_marker() {
        Room room = someRoom();
        User member = someMemberOf(room);
        for (NotificationLevel level : NotificationLevel.values()) {
            ReadState changed = new ReadState(room.id(), new Sequence(1), level);
            assertThat(states().changeNotifications(room.id(), member.id(), level))
                    .contains(changed);
            assertThat(states().find(room.id(), member.id())).contains(changed);
        }
    }

    @Test
    void who_leaves_and_comes_back_begins_anew() {
        Room room = someRoom();
        User member = someMemberOf(room);
        User talker = someMemberOf(room);
        states().changeNotifications(room.id(), member.id(), NotificationLevel.NOTHING);
        storage().log().append(aLeave(room, member));
        assertThat(states().find(room.id(), member.id())).isEmpty();
        assertThat(list(member, 10)).isEmpty();
        say(room, talker, "meanwhile");
        storage().log().append(aJoin(room, member));
        assertThat(states().find(room.id(), member.id()))
                .contains(new ReadState(room.id(), new Sequence(5), NotificationLevel.ALL));
        storage().log().append(aKick(room, talker, member));
        assertThat(states().find(room.id(), member.id())).isEmpty();
    }

    @Test
    void unread_are_messages_of_others_that_are_still_there() {
        Room room = someRoom();
        User member = someMemberOf(room);
        User talker = someMemberOf(room);
        say(room, member, "my own");
        RoomEvent deleted = say(room, talker, "deleted");
        RoomEvent edited = say(room, talker, "edited");
        say(room, talker, "plain");
        storage().log().append(aDeletion(room, talker, theMessageOf(deleted)));
        storage().log().append(anEdit(room, talker, theMessageOf(edited), "anew"));
        someMemberOf(room);
        assertThat(only(member).unread()).isEqualTo(2);
        states().advance(room.id(), member.id(), edited.sequence());
        assertThat(only(member).unread()).isEqualTo(1);
        states().advance(room.id(), member.id(), only(member).position());
        assertThat(only(member).unread()).isZero();
    }

    @Test
    void mentions_are_counted_among_what_is_unread() {
        Room room = someRoom();
        User member = someMemberOf(room);
        User talker = someMemberOf(room);
        String name = "@" + member.username().value();
        RoomEvent first = say(room, talker, name + " look");
        say(room, talker, "nobody");
        say(room, member, name + " and @room, I say to myself");
        RoomEvent everybody = say(room, talker, "@room look");
        RoomEvent deleted = say(room, talker, "@room again");
        storage().log().append(aDeletion(room, talker, theMessageOf(deleted)));
        say(room, talker, "@" + talker.username().value());
        assertThat(only(member).mentions()).isEqualTo(2);
        assertThat(only(talker).mentions()).isEqualTo(1);
        storage().log().append(anEdit(room, talker, theMessageOf(everybody), "never mind"));
        assertThat(only(member).mentions()).isEqualTo(1);
        states().advance(room.id(), member.id(), first.sequence());
        assertThat(only(member).mentions()).isZero();
    }

    @Test
    void what_is_said_by_whom_the_member_blocks_is_not_counted_and_withheld_as_the_last_message() {
        Room room = someRoom();
        User member = someMemberOf(room);
        User talker = someMemberOf(room);
        User troll = someMemberOf(room);
        String call = "@room and @" + member.username().value();
        say(room, troll, call);
        say(room, talker, call);
        say(room, troll, call);
        assertThat(only(member)).matches(overview -> overview.unread() == 3 && overview.mentions() == 3);
        assertThat(only(member).lastIsWithheld()).isFalse();
        storage().blocks().add(member.id(), troll.id(), NOON);
        storage().blocks().add(troll.id(), talker.id(), NOON);
        assertThat(only(member)).matches(overview -> overview.unread() == 1 && overview.mentions() == 1);
        assertThat(only(member).lastIsWithheld()).isTrue();
        assertThat(only(talker).lastIsWithheld()).isFalse();
        storage().blocks().remove(member.id(), troll.id());
        assertThat(only(member)).matches(overview -> overview.unread() == 3 && overview.mentions() == 3);
        assertThat(only(member).lastIsWithheld()).isFalse();
    }

    @Test
    void counting_ends_where_nobody_reads_the_number() {
        Room room = someRoom();
        User member = someMemberOf(room);
        sayMany(room, someMemberOf(room), RoomOverview.MAX_UNREAD + 1);
        assertThat(only(member).unread()).isEqualTo(RoomOverview.MAX_UNREAD);
    }

    @Test
    void an_overview_shows_the_overviewits_position_and_the_last_message_that_is_there() {
        Room room = someRoom();
        User member = someMemberOf(room);
        User talker = someMemberOf(room);
        RoomEvent first = sayAt(room, talker, "first", NOON.plusSeconds(60));
        RoomEvent second = sayAt(room, talker, "second", NOON.plusSeconds(120));
        storage().log().append(anEdit(room, talker, theMessageOf(first), "better"));
        storage().log().append(aDeletion(room, talker, theMessageOf(second)));
        Message last = storage().messages().find(room.id(), theMessageOf(first)).orElseThrow();
        assertThat(only(member))
                .isEqualTo(new RoomOverview(
                        room,
                        Role.MEMBER,
                        new Sequence(6),
                        Optional.of(last),
                        false,
                        NOON.plusSeconds(60),
                        new ReadState(room.id(), new Sequence(1), NotificationLevel.ALL),
                        1,
                        0));
    }

    @Test
    void an_overview_says_what_the_member_is_there() {
        User owner = someone();
        Room room = aRoomOf(owner);
        storage().log().create(room, Optional.empty());
        storage().log().append(aJoin(room, owner));
        User member = someMemberOf(room);
        User moderator = someMemberOf(room);
        storage().log().append(aRole(room, owner, moderator, Role.MODERATOR));
        assertThat(only(owner).role()).isEqualTo(Role.OWNER);
        assertThat(only(moderator).role()).isEqualTo(Role.MODERATOR);
        assertThat(only(member).role()).isEqualTo(Role.MEMBER);
    }

    @Test
    void the_last_message_of_a_deleted_account_is_signed_by_nobody() {
        Room room = someRoom();
        User member = someMemberOf(room);
        User talker = someMemberOf(room);
        say(room, talker, "last words");
        storage().users().delete(talker.id());
        assertThat(only(member).lastMessage().map(Message::author))
                .hasValueSatisfying(author -> assertThat(author.name()).isEqualTo(Username.DELETED));
    }

    @Test
    void a_silent_overviewstands_where_its_member_joined() {
        Room room = someRoom();
        User member = someMemberOf(room);
        assertThat(only(member).lastMessage()).isEmpty();
        assertThat(only(member).activeAt()).isEqualTo(NOON);
        assertThat(only(member).unread()).isZero();
    }

    @Test
    void lists_the_rooms_of_a_member_page_by_page_with_the_latest_first() {
        User member = someone();
        List<Room> rooms = Stream.generate(this::someRoom).limit(5).toList();
        rooms.forEach(room -> storage().log().append(aJoin(room, member)));
        IntStream.range(0, 3).forEach(i -> sayAt(rooms.get(i), member, "m", NOON.plusSeconds(60 - i)));
        List<RoomId> silent = rooms.subList(3, 5).stream()
                .map(Room::id)
                .sorted(Comparator.comparing((RoomId id) -> id.value().toString())
                        .reversed())
                .toList();
        List<RoomId> expected =
                List.of(rooms.get(0).id(), rooms.get(1).id(), rooms.get(2).id(), silent.get(0), silent.get(1));
        assertThat(list(member, 10))
                .extracting(overview -> overview.room().id())
                .isEqualTo(expected);
        assertThat(walk(member, 2)).isEqualTo(expected);
        assertThat(walk(member, 1)).isEqualTo(expected);
    }

    private List<RoomId> walk(User member, int limit) {
        List<RoomOverview> page = list(member, limit);
        Stream<RoomId> walked = Stream.empty();
        while (!page.isEmpty()) {
            walked = Stream.concat(
                    walked, page.stream().map(overview -> overview.room().id()));
            page = states().list(new RoomListQuery(member.id(), place(page.getLast()), limit));
        }
        return walked.toList();
    }

    private static Optional<Place> place(RoomOverview overview) {
        return Optional.of(overview.place());
    }

    private RoomOverview only(User member) {
        assertThat(list(member, 10)).hasSize(1);
        return list(member, 10).getFirst();
    }

    private List<RoomOverview> list(User member, int limit) {
        return states().list(new RoomListQuery(member.id(), Optional.empty(), limit));
    }

    private long markerOf(Room room, User member) {
        return states().find(room.id(), member.id()).orElseThrow().readUpTo().value();
    }

    private RoomEvent say(Room room, User author, String text) {
        return storage().log().append(aMessage(room, author, text)).event();
    }

    private RoomEvent sayAt(Room room, User author, String text, Instant at) {
        PendingEvent now = aMessage(room, author, text);
        return storage()
                .log()
                .append(new PendingEvent(now.room(), theActor(author), at, now.change()))
                .event();
    }

    private void sayMany(Room room, User author, int count) {
        IntStream.range(0, count)
                .mapToObj(i -> storage().log().submit(aMessage(room, author, "m" + i)))
                .toList()
                .forEach(outcome -> outcome.toCompletableFuture().join());
    }

    private ReadStateRepository states() {
        return storage().readStates();
    }
}
