package org.hexachat.application.service.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.webhook.AddOutgoingWebhookUseCase;
import org.hexachat.application.port.in.webhook.DeleteOutgoingWebhookUseCase;
import org.hexachat.application.port.in.webhook.DeliverEventsUseCase;
import org.hexachat.application.port.in.webhook.EnableOutgoingWebhookUseCase;
import org.hexachat.application.port.in.webhook.ListOutgoingWebhooksUseCase;
import org.hexachat.application.port.out.WebhookSender;
import org.hexachat.application.port.out.WebhookSender.Answer;
import org.hexachat.application.service.World;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.audit.AuditQuery;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.webhook.OutgoingWebhook;
import org.hexachat.domain.webhook.OutgoingWebhookId;
import org.hexachat.domain.webhook.WebhookSecret;
import org.hexachat.domain.webhook.WebhookUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutgoingWebhookServicesTest {
    private static final String URL = "https://example.org/hook?key=hidden";

    private final World world = new World();
    private final Caller owner = world.callerNamed("olga");
    private final Caller boris = world.callerNamed("boris");
    private final Room room = world.roomNamed("kitchen", owner);
    private final OutgoingWebhookAudit audit = new OutgoingWebhookAudit(world.storage.audit());
    private final AddOutgoingWebhookService add = new AddOutgoingWebhookService(
            world.authorization,
            world.storage.outgoingWebhooks(),
            world.storage.log(),
            audit,
            world.tokens,
            world.storage.transactions(),
            world.ids,
            world.clock);
    private final ListOutgoingWebhooksService list =
            new ListOutgoingWebhooksService(world.authorization, world.storage.outgoingWebhooks());
    private final OutgoingWebhookChange change = new OutgoingWebhookChange(
            world.authorization, world.storage.outgoingWebhooks(), audit, world.storage.transactions(), world.clock);
    private final EnableOutgoingWebhookService enable =
            new EnableOutgoingWebhookService(change, world.storage.outgoingWebhooks());
    private final DeleteOutgoingWebhookService remove =
            new DeleteOutgoingWebhookService(change, world.storage.outgoingWebhooks());
    private final Receiver receiver = new Receiver();
    private final DeliverEventsService deliver = new DeliverEventsService(
            world.storage.outgoingWebhooks(),
            world.storage.rooms(),
            world.storage.log(),
            event -> "event " + event.sequence().value(),
            receiver,
            audit,
            world.clock);

    @BeforeEach
    void join() {
        world.join(room, boris);
    }

    @Test
    void only_those_who_keep_order_have_to_do_with_webhooks() {
        OutgoingWebhook webhook = added();
        assertRefused(
                ErrorCode.ROOM_NOT_MODERATOR,
                () -> add.add(new AddOutgoingWebhookUseCase.Command(boris, room.id(), URL)));
        assertRefused(ErrorCode.ROOM_NOT_MODERATOR, () -> listed(boris));
        assertRefused(
                ErrorCode.ROOM_NOT_MODERATOR,
                () -> enable.enable(new EnableOutgoingWebhookUseCase.Command(boris, room.id(), webhook.id())));
        assertRefused(
                ErrorCode.ROOM_NOT_MODERATOR,
                () -> remove.remove(new DeleteOutgoingWebhookUseCase.Command(boris, room.id(), webhook.id())));
        assertThat(listed(owner)).containsExactly(webhook);
    }

    @Test
    void what_is_done_to_webhooks_is_written_down_without_what_may_be_secret_in_the_address() {
        OutgoingWebhook webhook = added();
        enable.enable(new EnableOutgoingWebhookUseCase.Command(owner, room.id(), webhook.id()));
        remove.remove(new DeleteOutgoingWebhookUseCase.Command(owner, room.id(), webhook.id()));
        assertThat(audited())
                .containsExactly(
                        tuple(AuditAction.OUTGOING_WEBHOOK_DELETED, owner.id(), Optional.of("example.org")),
                        tuple(AuditAction.OUTGOING_WEBHOOK_ENABLED, owner.id(), Optional.of("example.org")),
                        tuple(AuditAction.OUTGOING_WEBHOOK_CREATED, owner.id(), Optional.of("example.org")));
        assertRefused(
                ErrorCode.OUTGOING_WEBHOOK_NOT_FOUND,
                () -> remove.remove(new DeleteOutgoingWebhookUseCase.Command(owner, room.id(), webhook.id())));
        assertRefused(
                ErrorCode.OUTGOING_WEBHOOK_NOT_FOUND,
                () -> enable.enable(new EnableOutgoingWebhookUseCase.Command(
                        owner, room.id(), new OutgoingWebhookId(UUID.randomUUID()))));
    }

    @Test
    void what_is_no_address_is_refused_before_anything_is_stored() {
        assertRefused(
                ErrorCode.INPUT_URL,
                () -> add.add(new AddOutgoingWebhookUseCase.Command(owner, room.id(), "ftp://example.org")));
        assertThat(listed(owner)).isEmpty();
    }

    @Test
    void a_webhook_is_told_everything_that_comes_after_it_in_order() {
        world.said(room, boris, "before");
        OutgoingWebhook webhook = added();
        IntStream.range(0, DeliverEventsUseCase.MAX_EVENTS + 5).forEach(i -> world.said(room, boris, "m" + i));
        deliverAll();
        assertThat(receiver.bodies())
                .containsExactlyElementsOf(IntStream.range(3, 3 + DeliverEventsUseCase.MAX_EVENTS + 5)
                        .mapToObj(place -> "event " + place)
                        .toList());
        assertThat(receiver.ids()).doesNotHaveDuplicates();
        assertThat(listed(owner).getFirst().delivered().value()).isEqualTo(2 + DeliverEventsUseCase.MAX_EVENTS + 5);
        assertThat(receiver.secrets()).containsOnly(webhook.secret());
    }

    @Test
    void what_failed_is_told_again_after_a_pause_under_the_same_id_before_anything_else() {
        added();
        world.said(room, boris, "one");
        world.said(room, boris, "two");
        receiver.answerWith(new Answer.Failed("HTTP 503"));
        deliverAll();
        assertThat(receiver.bodies()).containsExactly("event 2");
        assertThat(listed(owner).getFirst().error()).contains("HTTP 503");
        deliverAll();
        assertThat(receiver.bodies()).hasSize(1);
        world.clock.advance(OutgoingWebhook.FIRST_PAUSE);
        deliverAll();
        assertThat(receiver.bodies()).containsExactly("event 2", "event 2", "event 3");
        assertThat(receiver.ids().getFirst()).isEqualTo(receiver.ids().get(1));
        assertThat(listed(owner).getFirst().error()).isEmpty();
    }

    @Test
    void who_is_gone_is_told_nothing_until_somebody_enables_it_again_and_then_all_that_was_missed() {
        OutgoingWebhook webhook = added();
        world.said(room, boris, "one");
        receiver.answerWith(new Answer.Gone());
        deliverAll();
        assertThat(listed(owner).getFirst().disabled()).isTrue();
        assertThat(audited())
                .first()
                .isEqualTo(tuple(AuditAction.OUTGOING_WEBHOOK_DISABLED, Actor.SERVER.id(), Optional.of("example.org")));
        world.said(room, boris, "two");
        world.clock.advance(Duration.ofDays(1));
        deliverAll();
        assertThat(receiver.bodies()).hasSize(1);
        enable.enable(new EnableOutgoingWebhookUseCase.Command(owner, room.id(), webhook.id()));
        deliverAll();
        assertThat(receiver.bodies()).containsExactly("event 2", "event 2", "event 3");
    }

    @Test
    void who_fails_for_a_day_is_given_up() {
        added();
        world.said(room, boris, "one");
        int attempts = 0;
        while (!listed(owner).getFirst().disabled()) {
            receiver.answerWith(new Answer.Failed("HTTP 500"));
            deliverAll();
            world.clock.advance(OutgoingWebhook.LONGEST_PAUSE);
            attempts++;
        }
        assertThat(attempts).isEqualTo(25);
        assertThat(receiver.bodies()).hasSize(25);
    }

    private void deliverAll() {
        while (deliver.deliver()) {}
    }

    private OutgoingWebhook added() {
        return add.add(new AddOutgoingWebhookUseCase.Command(owner, room.id(), URL));
    }

    private List<OutgoingWebhook> listed(Caller caller) {
        return list.list(new ListOutgoingWebhooksUseCase.Query(caller, room.id()));
    }

    private List<Tuple> audited() {
        return world
                .storage
                .audit()
                .entries(new AuditQuery(
                        Optional.of(room.id()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        10))
                .stream()
                .map(entry -> tuple(
                        entry.act().action(), entry.actor().id(), entry.act().detail()))
                .toList();
    }

    /** Takes everything, but for what it is told to answer. */
    private static final class Receiver implements WebhookSender {
        private final Deque<Answer> answers = new ArrayDeque<>();
        private final List<Message> heard = new ArrayList<>();
        private final List<WebhookSecret> secrets = new ArrayList<>();

        @Override
        public Answer send(WebhookUrl url, WebhookSecret secret, Message message) {
            heard.add(message);
            secrets.add(secret);
            return answers.isEmpty() ? new Answer.Taken() : answers.removeFirst();
        }

        void answerWith(Answer answer) {
            answers.add(answer);
        }

        List<String> bodies() {
            return heard.stream().map(Message::body).toList();
        }

        List<String> ids() {
            return heard.stream().map(Message::id).toList();
        }

        List<WebhookSecret> secrets() {
            return secrets;
        }
    }
}
