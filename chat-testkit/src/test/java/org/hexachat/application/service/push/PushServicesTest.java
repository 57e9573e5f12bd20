package org.hexachat.application.service.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.aDeletion;
import static org.hexachat.testkit.fixture.Samples.aLeave;
import static org.hexachat.testkit.fixture.Samples.anyServerKeys;
import static org.hexachat.testkit.fixture.Samples.theMessageOf;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.push.SubscribeToPushUseCase;
import org.hexachat.application.port.in.push.UnsubscribeFromPushUseCase;
import org.hexachat.application.port.out.PushSender;
import org.hexachat.application.port.out.PushSender.Answer;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.push.PushEndpoint;
import org.hexachat.domain.push.PushMessage;
import org.hexachat.domain.push.PushNotice;
import org.hexachat.domain.push.PushSubscription;
import org.hexachat.domain.push.PushTerms;
import org.hexachat.domain.push.ServerKeys;
import org.hexachat.domain.readstate.NotificationLevel;
import org.hexachat.domain.room.Room;
import org.hexachat.testkit.fixture.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PushServicesTest {
    private static final PushTerms TERMS = new PushTerms(true, Duration.ofSeconds(5));

    private final World world = new World();
    private final Caller anna = world.callerNamed("anna");
    private final Caller boris = world.callerNamed("boris");
    private final Room room = world.roomNamed("kitchen", anna);
    private final Service service = new Service();
    private final PushKeyring keyring = new PushKeyring(world.storage.pushKeys(), service);
    private final Browser browser = Browser.any();
    private final SubscribeToPushService subscribe =
            new SubscribeToPushService(world.storage.pushSubscriptions(), TERMS, world.ids, world.clock);
    private final ListPushSubscriptionsService list =
            new ListPushSubscriptionsService(world.storage.pushSubscriptions());
    private final UnsubscribeFromPushService unsubscribe =
            new UnsubscribeFromPushService(world.storage.pushSubscriptions());
    private final CollectPushNoticesService collect =
            new CollectPushNoticesService(world.storage.pushNotices(), TERMS, world.clock);
    private final SendPushNoticesService send = sending(TERMS);

    @BeforeEach
    void join() {
        world.join(room, anna);
        world.join(room, boris);
    }

    @Test
    void the_keys_are_made_once() {
        ShowPushKeyService show = new ShowPushKeyService(keyring, TERMS);
        String key = show.show(anna);
        assertThat(show.show(boris)).isEqualTo(key);
        assertThat(service.made).isEqualTo(1);
    }

    @Test
    void subscriptions_are_each_one_s_own() {
        PushSubscription subscription = subscribed(anna);
        assertThat(subscription.session()).isEqualTo(anna.session());
        assertThat(list.list(anna)).containsExactly(subscription);
        assertThat(list.list(boris)).isEmpty();
        assertRefused(
                ErrorCode.PUSH_SUBSCRIPTION_NOT_FOUND,
                () -> unsubscribe.unsubscribe(new UnsubscribeFromPushUseCase.Command(boris, subscription.id())));
        unsubscribe.unsubscribe(new UnsubscribeFromPushUseCase.Command(anna, subscription.id()));
        assertThat(list.list(anna)).isEmpty();
    }

    @Test
    void a_server_that_does_not_offer_it_refuses_and_sends_nothing() {
        subscribed(anna);
        world.said(room, boris, "hi");
        collectAll();
        world.clock.advance(TERMS.grace());
        PushTerms off = new PushTerms(false, Duration.ZERO);
        assertRefused(ErrorCode.PUSH_DISABLED, () -> new ShowPushKeyService(keyring, off).show(anna));
        SubscribeToPushService refusing =
                new SubscribeToPushService(world.storage.pushSubscriptions(), off, world.ids, world.clock);
        assertRefused(ErrorCode.PUSH_DISABLED, () -> refusing.subscribe(command(anna)));
        assertThat(new CollectPushNoticesService(world.storage.pushNotices(), off, world.clock).collect())
                .isFalse();
        assertThat(sending(off).send()).isFalse();
        assertThat(service.heard).isEmpty();
    }

    @Test
    void who_is_away_is_told_once_after_the_time_of_grace() {
        PushSubscription subscription = subscribed(anna);
        RoomEvent said = world.said(room, boris, "hi @anna");
        collectAll();
        sendAll();
        assertThat(service.heard).isEmpty();
        world.clock.advance(TERMS.grace());
        sendAll();
        assertThat(service.heard)
                .containsExactly(new PushMessage(
                        room.id(), room.name(), said.sequence(), boris.username(), "hi @anna", true, true));
        assertThat(service.told).containsExactly(subscription);
        assertThat(service.keys).hasSize(1);
        later();
        assertThat(service.heard).hasSize(1);
    }

    @Test
    void of_many_messages_the_newest_is_told() {
        subscribed(anna);
        world.said(room, boris, "one");
        collectAll();
        world.said(room, boris, "two");
        later();
        assertThat(service.texts()).containsExactly("two");
    }

    @Test
    void what_is_no_news_any_more_is_not_told() {
        subscribed(anna);
        RoomEvent read = noted("read");
        world.storage.readStates().advance(room.id(), anna.id(), read.sequence());
        later();

        RoomEvent deleted = noted("deleted");
        world.storage.log().append(aDeletion(room, world.accountOf(boris), theMessageOf(deleted)));
        later();

        noted("silenced");
        world.storage.readStates().changeNotifications(room.id(), anna.id(), NotificationLevel.MENTIONS);
        later();
        world.storage.readStates().changeNotifications(room.id(), anna.id(), NotificationLevel.ALL);

        noted("blocked");
        world.storage.blocks().add(anna.id(), boris.id(), world.clock.now());
        later();
        world.storage.blocks().remove(anna.id(), boris.id());

        noted("left");
        world.storage.log().append(aLeave(room, world.accountOf(anna)));
        later();
        assertThat(service.heard).isEmpty();
    }

    @Test
    void who_logged_out_is_not_told() {
        subscribed(anna);
        noted("hi");
        world.storage.sessions().revoke(anna.session());
        later();
        assertThat(service.heard).isEmpty();
    }

    @Test
    void a_browser_that_somebody_else_has_now_tells_nothing_of_the_one_before() {
        PushSubscription annas = subscribed(anna);
        noted("hi");
        subscribe.subscribe(new SubscribeToPushUseCase.Command(boris, annas.endpoint(), annas.key(), annas.secret()));
        later();
        assertThat(service.heard).isEmpty();
    }

    @Test
    void what_failed_is_told_again_after_a_pause() {
        subscribed(anna);
        service.answers.add(new Answer.Failed(Optional.empty()));
        service.answers.add(new Answer.Failed(Optional.of(Duration.ofMinutes(3))));
        world.said(room, boris, "hi");
        later();
        assertThat(service.heard).hasSize(1);
        sendAll();
        assertThat(service.heard).hasSize(1);
        world.clock.advance(PushNotice.FIRST_PAUSE);
        sendAll();
        assertThat(service.heard).hasSize(2);
        world.clock.advance(Duration.ofMinutes(3).minusMillis(1));
        sendAll();
        assertThat(service.heard).hasSize(2);
        world.clock.advance(Duration.ofMillis(1));
        sendAll();
        assertThat(service.heard).hasSize(3);
        later();
        assertThat(service.heard).hasSize(3);
    }

    @Test
    void what_fails_for_a_day_is_given_up() {
        subscribed(anna);
        world.said(room, boris, "hi");
        collectAll();
        for (int hours = 0; hours < 48; hours++) {
            service.answers.add(new Answer.Failed(Optional.empty()));
            world.clock.advance(Duration.ofHours(1));
            sendAll();
        }
        assertThat(service.heard).hasSizeBetween(20, 26);
        assertThat(list.list(anna)).hasSize(1);
    }

    @Test
    void what_is_refused_is_not_sent_again() {
        subscribed(anna);
        service.answers.add(new Answer.Refused());
        world.said(room, boris, "hi");
        later();
        later();
        assertThat(service.heard).hasSize(1);
        assertThat(list.list(anna)).hasSize(1);
    }

    @Test
    void a_subscription_that_is_gone_there_is_forgotten_here() {
        subscribed(anna);
        service.answers.add(new Answer.Gone());
        world.said(room, boris, "hi");
        later();
        world.said(room, boris, "again");
        later();
        assertThat(service.heard).hasSize(1);
        assertThat(list.list(anna)).isEmpty();
    }

    private RoomEvent noted(String text) {
        RoomEvent said = world.said(room, boris, text);
        collectAll();
        return said;
    }

    private void later() {
        collectAll();
        world.clock.advance(TERMS.grace());
        sendAll();
    }

    private void collectAll() {
        while (collect.collect()) {}
    }

    private void sendAll() {
        while (send.send()) {}
    }

    private PushSubscription subscribed(Caller caller) {
        return subscribe.subscribe(command(caller));
    }

    private SubscribeToPushUseCase.Command command(Caller caller) {
        return new SubscribeToPushUseCase.Command(
                caller,
                new PushEndpoint("https://push.example.org/" + caller.id().value()),
                browser.key(),
                browser.secret());
    }

    private SendPushNoticesService sending(PushTerms terms) {
        return new SendPushNoticesService(
                world.storage.pushNotices(),
                world.storage.pushSubscriptions(),
                new PushNews(
                        world.storage.rooms(),
                        world.storage.messages(),
                        world.storage.readStates(),
                        world.storage.blocks()),
                keyring,
                service,
                terms,
                world.clock);
    }

    /** Takes everything, but for what it is told to answer. */
    private static final class Service implements PushSender {
        private final Deque<Answer> answers = new ArrayDeque<>();
        private final List<PushMessage> heard = new ArrayList<>();
        private final List<PushSubscription> told = new ArrayList<>();
        private final Set<ServerKeys> keys = new HashSet<>();
        private int made;

        @Override
        public ServerKeys newKeys() {
            made++;
            return anyServerKeys();
        }

        @Override
        public Answer send(ServerKeys by, PushSubscription to, PushMessage message) {
            keys.add(by);
            told.add(to);
            heard.add(message);
            return answers.isEmpty() ? new Answer.Taken() : answers.removeFirst();
        }

        List<String> texts() {
            return heard.stream().map(PushMessage::text).toList();
        }
    }
}
