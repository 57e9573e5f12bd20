package org.hexachat.application.service.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.webhook.DeliverEventsUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.EventWriter;
import org.hexachat.application.port.out.OutgoingWebhookRepository;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.application.port.out.WebhookSender;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.log.LogSlice;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.webhook.OutgoingWebhook;

/**
 * Tells one webhook after the other what the log says. What is interrupted between an answer and its being written down is told again, under
 * the same id.
 */
public final class DeliverEventsService implements DeliverEventsUseCase {

    /** Longer than {@link #MAX_TIME} and the longest attempt after it. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    /** No attempt begins after this, so that others have a turn, and nobody else begins meanwhile. */
    private static final Duration MAX_TIME = Duration.ofSeconds(20);

    private final OutgoingWebhookRepository webhooks;
    private final RoomRepository rooms;
    private final RoomLog log;
    private final EventWriter writer;
    private final WebhookSender sender;
    private final OutgoingWebhookAudit audit;
    private final Clock clock;

    public DeliverEventsService(
            OutgoingWebhookRepository webhooks,
            RoomRepository rooms,
            RoomLog log,
            EventWriter writer,
            WebhookSender sender,
            OutgoingWebhookAudit audit,
            Clock clock) {
        this.webhooks = webhooks;
        this.rooms = rooms;
        this.log = log;
        this.writer = writer;
        this.sender = sender;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public boolean deliver() {
        Optional<OutgoingWebhook> claimed = webhooks.claim(clock.now(), LEASE);
        claimed.ifPresent(this::deliver);
        return claimed.isPresent();
    }

    private void deliver(OutgoingWebhook webhook) {
        OutgoingWebhook further = told(webhook);
        webhooks.save(further);
        if (further.disabled()) {
            rooms.findById(further.room())
                    .ifPresent(room -> audit.record(
                            AuditAction.OUTGOING_WEBHOOK_DISABLED, further, room, Actor.SERVER.id(), clock.now()));
        }
    }

    private OutgoingWebhook told(OutgoingWebhook webhook) {
        return switch (log.eventsAfter(webhook.room(), webhook.delivered(), MAX_EVENTS)) {
            // Trimmed since it was claimed: the next claim begins where the log does
            case LogSlice.Trimmed() -> webhook;
            case LogSlice.Events(List<RoomEvent> events) -> told(webhook, events);
        };
    }

    private OutgoingWebhook told(OutgoingWebhook webhook, List<RoomEvent> events) {
        Instant end = clock.now().plus(MAX_TIME);
        OutgoingWebhook further = webhook;
        for (RoomEvent event : events) {
            if (clock.now().isAfter(end)) {
                break;
            }
            further = after(attempt(further, event), further, event);
            if (further.failures() > 0) {
                break;
            }
        }
        return further;
    }

    private WebhookSender.Answer attempt(OutgoingWebhook webhook, RoomEvent event) {
        String id = "msg_%s_%d".formatted(webhook.id(), event.sequence().value());
        return sender.send(
                webhook.url(), webhook.secret(), new WebhookSender.Message(id, clock.now(), writer.write(event)));
    }

    private OutgoingWebhook after(WebhookSender.Answer answer, OutgoingWebhook webhook, RoomEvent event) {
        return switch (answer) {
            case WebhookSender.Answer.Taken() -> webhook.delivered(event.sequence(), clock.now());
            case WebhookSender.Answer.Failed(String why) -> webhook.failed(why, clock.now());
            case WebhookSender.Answer.Gone() -> webhook.givenUp("410 Gone", clock.now());
        };
    }
}
