package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.aRoomOf;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.application.port.out.OutgoingWebhookRepository;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.EventRetention;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.session.SessionToken;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.Username;
import org.hexachat.domain.webhook.OutgoingWebhook;
import org.hexachat.domain.webhook.OutgoingWebhookId;
import org.hexachat.domain.webhook.WebhookSecret;
import org.hexachat.domain.webhook.WebhookUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What every {@link OutgoingWebhookRepository} must do. */
public abstract class OutgoingWebhookRepositoryContract extends StorageContract {
    private static final Duration LEASE = Duration.ofSeconds(20);

    @BeforeEach
    void nothing_is_left_to_tell_of_other_tests() {
        Instant later = NOON.plus(Duration.ofDays(3));
        Stream.iterate(
                        webhooks().claim(later, LEASE),
                        Optional::isPresent,
                        _ -> webhooks().claim(later, LEASE))
                .map(Optional::orElseThrow)
                .forEach(webhook -> webhooks().save(webhook.givenUp("over", later)));
    }

    @Test
    void a_webhook_is_found_in_its_room_as_it_was_stored() {
        Room room = someRoom();
        OutgoingWebhook webhook = added(room, NOON);
        assertThat(webhooks().find(room.id(), webhook.id())).contains(webhook);
        assertThat(webhooks().find(someRoom().id(), webhook.id())).isEmpty();
        OutgoingWebhook changed = webhook.delivered(new Sequence(7), NOON).failed("why", NOON.plusSeconds(1));
        webhooks().save(changed);
        assertThat(webhooks().find(room.id(), webhook.id())).contains(changed);
        webhooks().save(changed.givenUp("gone", NOON));
        assertThat(webhooks().find(room.id(), webhook.id()).orElseThrow().disabled())
                .isTrue();
    }

    @Test
    void lists_those_of_one_room_in_the_order_of_their_identifiers() {
        Room room = someRoom();
        List<OutgoingWebhook> added =
                Stream.generate(() -> added(room, NOON)).limit(3).toList();
        added(someRoom(), NOON);
        assertThat(webhooks().listOf(room.id()))
                .containsExactlyInAnyOrderElementsOf(added)
                .isSortedAccordingTo((a, b) -> a.id().toString().compareTo(b.id().toString()));
    }

    @Test
    void is_removed_once_and_by_its_own_room_alone_and_is_not_stored_again() {
        Room room = someRoom();
        OutgoingWebhook webhook = added(room, NOON);
        assertThat(webhooks().remove(someRoom().id(), webhook.id())).isFalse();
        assertThat(webhooks().remove(room.id(), webhook.id())).isTrue();
        assertThat(webhooks().remove(room.id(), webhook.id())).isFalse();
        webhooks().save(webhook.delivered(new Sequence(1), NOON));
        assertThat(webhooks().listOf(room.id())).isEmpty();
    }

    @Test
    void goes_with_its_room_and_none_is_added_to_one_that_is_gone() {
        Room room = someRoom();
        OutgoingWebhook webhook = added(room, NOON);
        storage().log().delete(room.id());
        assertThat(webhooks().find(room.id(), webhook.id())).isEmpty();
        User anna = someone();
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> webhooks().add(webhook(aRoomOf(anna), anna, NOON)));
    }

    @Test
    void its_maker_may_be_gone() {
        Room room = someRoom();
        User maker = someone();
        OutgoingWebhook webhook = webhook(room, maker, NOON);
        webhooks().add(webhook);
        storage().users().delete(maker.id());
        assertThat(webhooks().listOf(room.id()).getFirst().by().name()).isEqualTo(Username.DELETED);
    }

    @RepeatedTest(2)
    void a_room_has_so_many_also_when_they_are_added_at_once() {
        Room room = someRoom();
        Stream.generate(() -> added(room, NOON))
                .limit(OutgoingWebhook.MAX_PER_ROOM - 1)
                .forEach(_ -> {});
        List<Boolean> won =
                Race.between(6, i -> () -> Race.wins(() -> added(room, NOON), ErrorCode.OUTGOING_WEBHOOK_LIMIT));
        assertThat(won.stream().filter(yes -> yes)).hasSize(1);
        added(someRoom(), NOON);
    }

    @Test
    void the_one_that_waits_longest_is_taken_where_there_is_something_to_tell() {
        Room room = someRoom();
        OutgoingWebhook late = added(room, NOON.plusSeconds(2));
        OutgoingWebhook early = added(room, NOON.plusSeconds(1));
        OutgoingWebhook notYet = added(room, NOON.plusSeconds(60));
        added(someRoom(), NOON);
        assertThat(claim(NOON.plusSeconds(5))).isEmpty();
        say(room);
        assertThat(claim(NOON)).isEmpty();
        assertThat(claim(NOON.plusSeconds(5))).contains(early);
        assertThat(claim(NOON.plusSeconds(5))).contains(late);
        assertThat(claim(NOON.plusSeconds(5))).isEmpty();
        assertThat(claim(NOON.plusSeconds(60))).isPresent();
        webhooks().save(notYet.givenUp("over", NOON));
    }

    @Test
    void what_somebody_has_is_given_to_nobody_else_until_the_lease_is_over_or_it_is_saved() {
        Room room = someRoom();
        OutgoingWebhook webhook = added(room, NOON);
        say(room);
        assertThat(claim(NOON)).contains(webhook);
        assertThat(claim(NOON.plus(LEASE).minusMillis(1))).isEmpty();
        assertThat(claim(NOON.plus(LEASE))).contains(webhook);
        webhooks().save(webhook);
        assertThat(claim(NOON.plus(LEASE))).contains(webhook);
    }

    @RepeatedTest(2)
    void of_many_that_want_one_at_once_one_gets_it() {
        Room room = someRoom();
        added(room, NOON);
        say(room);
        List<Boolean> won = Race.between(6, i -> () -> claim(NOON).isPresent());
        assertThat(won.stream().filter(yes -> yes)).hasSize(1);
    }

    @Test
    void who_was_told_everything_or_was_given_up_is_not_taken() {
        Room room = someRoom();
        OutgoingWebhook told = added(room, NOON);
        OutgoingWebhook over = added(room, NOON);
        say(room);
        Sequence position = positionOf(room);
        webhooks().save(told.delivered(position, NOON));
        webhooks().save(over.givenUp("gone", NOON));
        assertThat(claim(NOON)).isEmpty();
        webhooks().save(over.enabled(NOON));
        assertThat(claim(NOON)).contains(over.enabled(NOON));
    }

    @Test
    void what_the_log_does_not_have_any_more_counts_as_told() {
        Room room = someRoom();
        OutgoingWebhook webhook = added(room, NOON);
        say(room);
        say(room);
        say(room);
        Instant later = NOON.plus(Duration.ofDays(2));
        while (storage().log().trim(new EventRetention(1, Duration.ofDays(1)), later) > 0) {}
        Sequence last = positionOf(room);
        assertThat(claim(NOON)).contains(webhook.from(new Sequence(last.value() - 1)));
    }

    @Test
    void those_of_all_rooms_come_page_by_page_the_newest_first() {
        inAllRooms().come_page_by_page_the_newest_first();
    }

    @Test
    void those_of_all_rooms_are_found_by_their_room_and_by_who_made_them() {
        inAllRooms().are_found_by_their_room_and_by_who_made_them();
    }

    @Test
    void those_of_all_rooms_have_the_name_that_their_room_has_today() {
        inAllRooms().have_the_name_that_their_room_has_today();
    }

    private RoomItemClauses<OutgoingWebhookId, OutgoingWebhook> inAllRooms() {
        return new RoomItemClauses<>(
                this,
                (room, maker) -> {
                    OutgoingWebhook webhook = webhook(room, maker, NOON);
                    webhooks().add(webhook);
                    return webhook;
                },
                OutgoingWebhook::id,
                OutgoingWebhookId::value,
                webhooks()::list);
    }

    private void say(Room room) {
        storage().log().append(aMessage(room, someMemberOf(room), "hi"));
    }

    /** Told of what comes after its making. */
    private OutgoingWebhook added(Room room, Instant nextAttempt) {
        OutgoingWebhook webhook = webhook(room, someone(), nextAttempt);
        webhooks().add(webhook);
        return webhook;
    }

    private OutgoingWebhook webhook(Room room, User maker, Instant at) {
        Sequence position = positionOf(room);
        return OutgoingWebhook.to(
                new WebhookUrl("https://example.org/hook?a=b"),
                room.id(),
                new OutgoingWebhookId(anyRoomId().value()),
                WebhookSecret.of(new SessionToken("t".repeat(43))),
                maker.actor(),
                at,
                position);
    }

    private Sequence positionOf(Room room) {
        return storage().log().positionsOf(List.of(room.id())).getOrDefault(room.id(), Sequence.START);
    }

    private Optional<OutgoingWebhook> claim(Instant now) {
        return webhooks().claim(now, LEASE);
    }

    private OutgoingWebhookRepository webhooks() {
        return storage().outgoingWebhooks();
    }
}
