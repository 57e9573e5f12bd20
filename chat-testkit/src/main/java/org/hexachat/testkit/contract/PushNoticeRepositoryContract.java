package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aDeletion;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aLeave;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.aPushSubscription;
import static org.hexachat.testkit.fixture.Samples.aSessionOf;
import static org.hexachat.testkit.fixture.Samples.theMessageOf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexachat.application.port.out.PushNoticeRepository;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.push.PushNotice;
import org.hexachat.domain.push.PushSubscription;
import org.hexachat.domain.readstate.NotificationLevel;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What every {@link PushNoticeRepository} must do. */
public abstract class PushNoticeRepositoryContract extends StorageContract {
    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final Instant DUE = NOON.plusSeconds(5);
    private static final int MANY = 1_000;

    @BeforeEach
    void nothing_is_left_to_tell_of_other_tests() {
        Instant later = NOON.plus(Duration.ofDays(3));
        collect(later);
        Stream.iterate(
                        notices().claim(later, LEASE),
                        Optional::isPresent,
                        _ -> notices().claim(later, LEASE))
                .map(Optional::orElseThrow)
                .forEach(notice -> notices().settle(notice, later));
    }

    @Test
    void a_member_is_told_of_the_newest_message_of_a_room_when_it_is_due() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        PushSubscription subscription = subscribed(anna);
        User boris = someMemberOf(room);
        say(room, boris, "one");
        RoomEvent newest = say(room, boris, "two");
        collect(DUE);
        assertThat(claim(DUE.minusMillis(1))).isEmpty();
        assertThat(claim(DUE))
                .contains(PushNotice.of(subscription.id(), room.id(), newest.sequence(), DUE.plus(LEASE)));
        assertThat(claim(DUE)).isEmpty();
    }

    @Test
    void nothing_is_told_twice_and_nothing_is_passed_by() {
        Room room = someRoom();
        PushSubscription subscription = subscribed(someMemberOf(room));
        User boris = someMemberOf(room);
        for (int i = 0; i < 5; i++) {
            RoomEvent said = say(room, boris, "again");
            collect(DUE);
            assertThat(toldTo(subscription)).containsExactly(said.sequence());
            collect(DUE);
            assertThat(toldTo(subscription)).isEmpty();
        }
    }

    @Test
    void what_is_noted_already_keeps_its_time_and_gets_the_newer_message() {
        Room room = someRoom();
        subscribed(someMemberOf(room));
        User boris = someMemberOf(room);
        say(room, boris, "one");
        collect(DUE);
        RoomEvent newer = say(room, boris, "two");
        collect(DUE.plusSeconds(100));
        assertThat(claim(DUE)).map(PushNotice::sequence).contains(newer.sequence());
    }

    @Test
    void each_browser_of_each_member_is_told_and_each_room_by_itself() {
        Room kitchen = someRoom();
        Room garden = someRoom();
        User anna = someMemberOf(kitchen);
        storage().log().append(aJoin(garden, anna));
        PushSubscription one = subscribed(anna);
        PushSubscription other = subscribed(anna);
        PushSubscription claras = subscribed(someMemberOf(kitchen));
        say(kitchen, someMemberOf(kitchen), "hi");
        say(garden, someMemberOf(garden), "hi");
        collect(DUE);
        assertThat(Stream.iterate(claim(DUE), Optional::isPresent, _ -> claim(DUE))
                        .map(Optional::orElseThrow)
                        .map(PushNotice::subscription))
                .containsExactlyInAnyOrder(one.id(), one.id(), other.id(), other.id(), claras.id());
    }

    @Test
    void who_wrote_it_or_read_it_or_left_is_not_told() {
        Room room = someRoom();
        User author = someMemberOf(room);
        User reader = someMemberOf(room);
        User leaving = someMemberOf(room);
        Stream.of(author, reader, leaving).forEach(this::subscribed);
        subscribed(someone());
        RoomEvent said = say(room, author, "hi");
        storage().readStates().advance(room.id(), reader.id(), said.sequence());
        storage().log().append(aLeave(room, leaving));
        collect(DUE);
        assertThat(claim(DUE)).isEmpty();
    }

    @Test
    void who_joins_later_is_not_told_of_what_was_said_before() {
        Room room = someRoom();
        User boris = someMemberOf(room);
        say(room, boris, "before");
        subscribed(someMemberOf(room));
        collect(DUE);
        assertThat(claim(DUE)).isEmpty();
    }

    @Test
    void a_level_says_of_what_its_member_is_told() {
        Room room = someRoom();
        User boris = someMemberOf(room);
        PushSubscription all = subscribed(someMemberOf(room));
        User named = someMemberOf(room);
        PushSubscription mentions = subscribed(named, room, NotificationLevel.MENTIONS);
        User silent = someMemberOf(room);
        PushSubscription nothing = subscribed(silent, room, NotificationLevel.NOTHING);
        List<PushSubscription> everybody = List.of(all, mentions, nothing);

        say(room, boris, "hi");
        collect(DUE);
        assertThat(toldAmong(everybody)).containsExactly(all);
        RoomEvent byName = say(
                room,
                boris,
                "@" + named.username().value() + " @" + silent.username().value());
        RoomEvent last = say(room, boris, "not to you");
        collect(DUE);
        assertThat(settled().map(notice -> tuple(notice.subscription(), notice.sequence())))
                .containsExactlyInAnyOrder(tuple(all.id(), last.sequence()), tuple(mentions.id(), byName.sequence()));
        say(room, boris, "@room");
        collect(DUE);
        assertThat(toldAmong(everybody)).containsExactlyInAnyOrder(all, mentions);
    }

    @Test
    void what_the_blocked_say_is_not_told() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        PushSubscription subscription = subscribed(anna);
        User blocked = someMemberOf(room);
        storage().blocks().add(anna.id(), blocked.id(), NOON);
        RoomEvent other = say(room, someMemberOf(room), "hi");
        say(room, blocked, "@" + anna.username().value());
        collect(DUE);
        assertThat(toldTo(subscription)).containsExactly(other.sequence());
    }

    @Test
    void what_was_deleted_is_not_told() {
        Room room = someRoom();
        PushSubscription subscription = subscribed(someMemberOf(room));
        User boris = someMemberOf(room);
        RoomEvent kept = say(room, boris, "kept");
        RoomEvent deleted = say(room, boris, "deleted");
        storage().log().append(aDeletion(room, boris, theMessageOf(deleted)));
        collect(DUE);
        assertThat(toldTo(subscription)).containsExactly(kept.sequence());
    }

    @Test
    void what_is_older_than_a_subscription_is_no_news() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        say(room, someMemberOf(room), "hi");
        Session session = sessionOf(anna);
        PushSubscription now = aPushSubscription(session);
        storage()
                .pushSubscriptions()
                .put(new PushSubscription(
                        now.id(),
                        now.user(),
                        now.session(),
                        now.endpoint(),
                        now.key(),
                        now.secret(),
                        NOON.plusMillis(1)));
        collect(DUE);
        assertThat(claim(DUE)).isEmpty();
    }

    @Test
    void a_room_that_is_new_here_is_looked_through_for_a_little_of_what_was_said() {
        Room room = someRoom();
        PushSubscription subscription = subscribed(someMemberOf(room), room, NotificationLevel.MENTIONS);
        User boris = someMemberOf(room);
        say(room, boris, "@room");
        IntStream.range(0, PushNoticeRepository.FIRST_LOOK).forEach(i -> say(room, boris, "hi"));
        Room other = someRoom();
        PushSubscription others = subscribed(someMemberOf(other), other, NotificationLevel.MENTIONS);
        User clara = someMemberOf(other);
        RoomEvent said = say(other, clara, "@room");
        IntStream.range(1, PushNoticeRepository.FIRST_LOOK).forEach(i -> say(other, clara, "hi"));
        collect(DUE);
        assertThat(toldAmong(List.of(subscription, others))).containsExactly(others);
        assertThat(said.sequence()).isEqualTo(new Sequence(3));
    }

    @Test
    void nothing_is_noted_for_a_session_that_has_ended_and_what_was_leads_nowhere() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        PushSubscription subscription = subscribed(anna);
        User boris = someMemberOf(room);
        say(room, boris, "hi");
        collect(DUE);
        storage().sessions().revokeAll(anna.id());
        claim(DUE).ifPresent(noted -> assertThat(noted.subscription()).isEqualTo(subscription.id()));
        assertThat(storage().pushSubscriptions().find(subscription.id())).isEmpty();
        notices().settle(PushNotice.of(subscription.id(), room.id(), new Sequence(MANY), DUE), DUE);
        say(room, boris, "again");
        collect(DUE);
        assertThat(claim(DUE)).isEmpty();
    }

    @Test
    void what_belongs_to_a_room_goes_with_it() {
        Room room = someRoom();
        subscribed(someMemberOf(room));
        say(room, someMemberOf(room), "hi");
        collect(DUE);
        storage().log().delete(room.id());
        assertThat(claim(DUE)).isEmpty();
    }

    @Test
    void more_rooms_than_go_at_once_are_looked_through_one_after_the_other() {
        List<PushSubscription> subscriptions = Stream.generate(this::someRoom)
                .limit(3)
                .map(room -> {
                    PushSubscription subscription = subscribed(someMemberOf(room));
                    say(room, someMemberOf(room), "hi");
                    return subscription;
                })
                .toList();
        assertThat(notices().collect(DUE, 1)).isTrue();
        while (notices().collect(DUE, 1)) {}
        assertThat(toldAmong(subscriptions)).containsExactlyInAnyOrderElementsOf(subscriptions);
        assertThat(notices().collect(DUE, MANY)).isFalse();
    }

    @RepeatedTest(2)
    void of_many_that_look_at_once_nothing_is_passed_by() {
        List<PushSubscription> subscriptions = Stream.generate(this::someRoom)
                .limit(4)
                .map(room -> {
                    PushSubscription subscription = subscribed(someMemberOf(room));
                    say(room, someMemberOf(room), "hi");
                    return subscription;
                })
                .toList();
        Race.between(4, i -> () -> notices().collect(DUE, 2));
        collect(DUE);
        assertThat(toldAmong(subscriptions)).containsExactlyInAnyOrderElementsOf(subscriptions);
    }

    @Test
    void what_somebody_has_is_given_to_nobody_else_until_the_lease_is_over() {
        Room room = someRoom();
        subscribed(someMemberOf(room));
        say(room, someMemberOf(room), "hi");
        collect(DUE);
        assertThat(claim(DUE)).isPresent();
        assertThat(claim(DUE.plus(LEASE).minusMillis(1))).isEmpty();
        assertThat(claim(DUE.plus(LEASE))).isPresent();
    }

    @RepeatedTest(2)
    void of_many_that_want_one_at_once_one_gets_it() {
        Room room = someRoom();
        subscribed(someMemberOf(room));
        say(room, someMemberOf(room), "hi");
        collect(DUE);
        List<Boolean> won = Race.between(6, i -> () -> claim(DUE).isPresent());
        assertThat(won.stream().filter(yes -> yes)).hasSize(1);
    }

    @Test
    void what_is_settled_is_forgotten_but_for_what_is_newer() {
        Room room = someRoom();
        subscribed(someMemberOf(room));
        User boris = someMemberOf(room);
        say(room, boris, "one");
        collect(DUE);
        PushNotice claimed = claim(DUE).orElseThrow();
        RoomEvent newer = say(room, boris, "two");
        collect(DUE);
        notices().settle(claimed, DUE.plusSeconds(7));
        assertThat(claim(DUE.plusSeconds(6))).isEmpty();
        PushNotice left = claim(DUE.plusSeconds(7)).orElseThrow();
        assertThat(left)
                .isEqualTo(PushNotice.of(
                        claimed.subscription(),
                        room.id(),
                        newer.sequence(),
                        DUE.plusSeconds(7).plus(LEASE)));
        notices().settle(left, DUE);
        assertThat(claim(NOON.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void what_is_postponed_comes_again_later_with_what_is_newer() {
        Room room = someRoom();
        subscribed(someMemberOf(room));
        User boris = someMemberOf(room);
        say(room, boris, "one");
        collect(DUE);
        PushNotice failed =
                claim(DUE).orElseThrow().failed(Optional.empty(), DUE).orElseThrow();
        RoomEvent newer = say(room, boris, "two");
        collect(DUE);
        notices().postpone(failed);
        assertThat(claim(failed.due().minusMillis(1))).isEmpty();
        PushNotice again = claim(failed.due()).orElseThrow();
        assertThat(again.failures()).isEqualTo(1);
        assertThat(again.failingSince()).contains(DUE);
        assertThat(again.sequence()).isEqualTo(newer.sequence());
        notices().settle(again, DUE);
        notices().postpone(again);
        assertThat(claim(NOON.plus(Duration.ofDays(1)))).isEmpty();
    }

    private void collect(Instant due) {
        while (notices().collect(due, MANY)) {}
    }

    private Optional<PushNotice> claim(Instant now) {
        return notices().claim(now, LEASE);
    }

    /** What this one is told of now, and is settled by it. */
    private List<Sequence> toldTo(PushSubscription subscription) {
        return settled()
                .filter(notice -> notice.subscription().equals(subscription.id()))
                .map(PushNotice::sequence)
                .toList();
    }

    private List<PushSubscription> toldAmong(List<PushSubscription> subscriptions) {
        List<PushNotice> settled = settled().toList();
        return subscriptions.stream()
                .filter(subscription -> settled.stream()
                        .anyMatch(notice -> notice.subscription().equals(subscription.id())))
                .toList();
    }

    private Stream<PushNotice> settled() {
        return Stream.iterate(claim(DUE), Optional::isPresent, _ -> claim(DUE))
                .map(Optional::orElseThrow)
                .toList()
                .stream()
                .peek(notice -> notices().settle(notice, DUE));
    }

    private RoomEvent say(Room room, User author, String text) {
        return storage().log().append(aMessage(room, author, text)).event();
    }

    private PushSubscription subscribed(User user, Room room, NotificationLevel level) {
        storage().readStates().changeNotifications(room.id(), user.id(), level);
        return subscribed(user);
    }

    private PushSubscription subscribed(User user) {
        return storage().pushSubscriptions().put(aPushSubscription(sessionOf(user)));
    }

    private Session sessionOf(User user) {
        Session session = aSessionOf(user);
        storage().sessions().add(session);
        return session;
    }

    private PushNoticeRepository notices() {
        return storage().pushNotices();
    }
}
