package org.hexachat.application.service.webhook;

import java.time.Instant;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.OutgoingWebhookRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.webhook.OutgoingWebhook;
import org.hexachat.domain.webhook.OutgoingWebhookId;

/** Something that a moderator does to a webhook that is there: it becomes durable with its line in the audit log. */
public final class OutgoingWebhookChange {

    private final RoomAuthorization rooms;
    private final OutgoingWebhookRepository webhooks;
    private final OutgoingWebhookAudit audit;
    private final Transactions transactions;
    private final Clock clock;

    public OutgoingWebhookChange(
            RoomAuthorization rooms,
            OutgoingWebhookRepository webhooks,
            OutgoingWebhookAudit audit,
            Transactions transactions,
            Clock clock) {
        this.rooms = rooms;
        this.webhooks = webhooks;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    OutgoingWebhook of(Caller caller, RoomId id, OutgoingWebhookId webhook, AuditAction action, Act act) {
        Room room = rooms.demandModerator(id, caller);
        Instant now = clock.now();
        return transactions.inTransaction(() -> {
            OutgoingWebhook done = webhooks.find(room.id(), webhook)
                    .flatMap(found -> act.on(found, now))
                    .orElseThrow(() -> new ChatException(ErrorCode.OUTGOING_WEBHOOK_NOT_FOUND));
            audit.record(action, done, room, caller.id(), now);
            return done;
        });
    }

    /** What is done; empty where the webhook turns out to be gone. */
    @FunctionalInterface
    interface Act {
        Optional<OutgoingWebhook> on(OutgoingWebhook webhook, Instant now);
    }
}
