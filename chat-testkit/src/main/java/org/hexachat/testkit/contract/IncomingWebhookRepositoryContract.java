package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aRoomOf;
import static org.hexachat.testkit.fixture.Samples.aUser;
import static org.hexachat.testkit.fixture.Samples.aWebhookOf;
import static org.hexachat.testkit.fixture.Samples.anyTokenHash;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.application.port.out.IncomingWebhookRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.hook.IncomingWebhook;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.session.TokenHash;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;
import org.junit.jupiter.api.Test;

/** What every {@link IncomingWebhookRepository} must do. */
public abstract class IncomingWebhookRepositoryContract extends StorageContract {

    @Test
    void a_webhook_is_found_by_its_secret_and_by_no_other() {
        Room room = someRoom();
        TokenHash secret = anyTokenHash();
        IncomingWebhook webhook = aWebhookOf(room, someone());
        webhooks().add(webhook, secret);
        added(room);
        assertThat(webhooks().find(secret)).contains(webhook);
        assertThat(webhooks().find(anyTokenHash())).isEmpty();
    }

    @Test
    void a_webhook_has_an_account_that_nothing_opens_and_that_is_a_member_of_nothing() {
        Room room = someRoom();
        IncomingWebhook webhook = added(room);
        User account = new User(webhook.id(), webhook.account().name(), Optional.empty(), false, webhook.createdAt());
        assertThat(storage().users().findById(webhook.id())).contains(account);
        assertThat(storage().users().findByName(webhook.account().name())).contains(account);
        assertThat(storage().users().findCredentials(webhook.id())).isEmpty();
        assertThat(storage().memberships().find(room.id(), webhook.id())).isEmpty();
        assertThat(storage().bots().listOf(webhook.by().id())).isEmpty();
    }

    @Test
    void the_secret_of_a_webhook_whose_account_is_disabled_or_gone_opens_nothing() {
        TokenHash secret = anyTokenHash();
        IncomingWebhook webhook = aWebhookOf(someRoom(), someone());
        webhooks().add(webhook, secret);
        storage().accounts().disable(webhook.id(), NOON);
        assertThat(webhooks().find(secret)).isEmpty();
        storage().accounts().enable(webhook.id());
        assertThat(webhooks().find(secret)).contains(webhook);
        storage().users().delete(webhook.id());
        assertThat(webhooks().find(secret)).isEmpty();
    }

    @Test
    void lists_the_webhooks_of_one_room_in_the_order_of_their_identifiers() {
        Room room = someRoom();
        added(someRoom());
        List<IncomingWebhook> all = Stream.generate(() -> added(room))
                .limit(4)
                .sorted(Comparator.comparing(webhook -> webhook.id().value().toString()))
                .toList();
        assertThat(webhooks().listOf(room.id())).isEqualTo(all);
    }

    @Test
    void a_webhook_is_removed_once_and_by_its_own_room_alone_and_its_account_stays() {
        Room room = someRoom();
        TokenHash secret = anyTokenHash();
        IncomingWebhook webhook = aWebhookOf(room, someone());
        webhooks().add(webhook, secret);
        assertThat(webhooks().remove(someRoom().id(), webhook.id())).isFalse();
        assertThat(webhooks().find(secret)).contains(webhook);
        assertThat(webhooks().remove(room.id(), webhook.id())).isTrue();
        assertThat(webhooks().remove(room.id(), webhook.id())).isFalse();
        assertThat(webhooks().find(secret)).isEmpty();
        assertThat(webhooks().listOf(room.id())).isEmpty();
        assertThat(storage().users().findById(webhook.id())).isPresent();
    }

    @Test
    void who_made_a_webhook_may_be_gone() {
        Room room = someRoom();
        User by = someone();
        IncomingWebhook webhook = aWebhookOf(room, by);
        webhooks().add(webhook, anyTokenHash());
        storage().users().delete(by.id());
        assertThat(webhooks().listOf(room.id()))
                .singleElement()
                .satisfies(found -> assertThat(found.by()).isEqualTo(Actor.unnamed(by.id())));
    }

    @Test
    void a_name_that_somebody_has_is_refused_and_nothing_is_stored() {
        Room room = someRoom();
        User boris = someone();
        assertRefused(ErrorCode.USERNAME_TAKEN, aWebhookOf(room, boris, boris.username()));
        assertThat(webhooks().listOf(room.id())).isEmpty();
    }

    @Test
    void a_room_that_is_not_there_has_no_webhooks_and_no_account_is_left_of_the_try() {
        User by = someone();
        IncomingWebhook webhook = aWebhookOf(aRoomOf(aUser()), by);
        assertRefused(ErrorCode.ROOM_NOT_FOUND, webhook);
        assertThat(storage().users().findById(webhook.id())).isEmpty();
    }

    @Test
    void webhooks_and_their_accounts_go_with_their_room() {
        Room room = someRoom();
        TokenHash secret = anyTokenHash();
        IncomingWebhook webhook = aWebhookOf(room, someone());
        webhooks().add(webhook, secret);
        IncomingWebhook other = added(someRoom());
        storage().log().delete(room.id());
        assertThat(webhooks().find(secret)).isEmpty();
        assertThat(webhooks().listOf(room.id())).isEmpty();
        assertThat(storage().users().findById(webhook.id())).isEmpty();
        assertThat(storage().users().findByName(webhook.account().name())).isEmpty();
        assertThat(storage().users().findById(other.id())).isPresent();
    }

    @Test
    void the_number_of_webhooks_of_a_room_is_bounded_also_in_a_race() {
        Room room = someRoom();
        User by = someone();
        Stream.generate(() -> aWebhookOf(room, by))
                .limit(IncomingWebhook.MAX_PER_ROOM - 1L)
                .forEach(webhook -> webhooks().add(webhook, anyTokenHash()));
        List<Boolean> made = Race.between(
                3,
                i -> () -> Race.wins(
                        () -> webhooks().add(aWebhookOf(room, by), anyTokenHash()), ErrorCode.INCOMING_WEBHOOK_LIMIT));
        assertThat(made.stream().filter(won -> won)).hasSize(1);
        assertRefused(ErrorCode.INCOMING_WEBHOOK_LIMIT, aWebhookOf(room, by));
        List<IncomingWebhook> all = webhooks().listOf(room.id());
        assertThat(all).hasSize(IncomingWebhook.MAX_PER_ROOM);
        webhooks().remove(room.id(), all.getFirst().id());
        webhooks().add(aWebhookOf(room, by), anyTokenHash());
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

    private RoomItemClauses<UserId, IncomingWebhook> inAllRooms() {
        return new RoomItemClauses<>(
                this,
                (room, maker) -> {
                    IncomingWebhook webhook = aWebhookOf(room, maker);
                    webhooks().add(webhook, anyTokenHash());
                    return webhook;
                },
                IncomingWebhook::id,
                UserId::value,
                webhooks()::list);
    }

    private IncomingWebhook added(Room room) {
        IncomingWebhook webhook = aWebhookOf(room, someone());
        webhooks().add(webhook, anyTokenHash());
        return webhook;
    }

    private void assertRefused(ErrorCode code, IncomingWebhook webhook) {
        assertThatExceptionOfType(ChatException.class)
                .isThrownBy(() -> webhooks().add(webhook, anyTokenHash()))
                .extracting(ChatException::code)
                .isEqualTo(code);
    }

    private IncomingWebhookRepository webhooks() {
        return storage().webhooks();
    }
}
