package org.hexachat.application.service.webhook;

import org.hexachat.application.port.in.webhook.EnableOutgoingWebhookUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.OutgoingWebhookRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.webhook.OutgoingWebhook;

/** Enables a webhook again. */
public final class EnableOutgoingWebhookService implements EnableOutgoingWebhookUseCase {

    private final RoomAuthorization rooms;
    private final OutgoingWebhookRepository webhooks;
    private final OutgoingWebhookAudit audit;
    private final Transactions transactions;
    private final Clock clock;

    public EnableOutgoingWebhookService(
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

    @Override
    public OutgoingWebhook enable(Command command) {
        Room room = rooms.demandModerator(command.room(), command.caller());
        return transactions.inTransaction(() -> {
            OutgoingWebhook enabled = webhooks.find(room.id(), command.webhook())
                    .orElseThrow(() -> new ChatException(ErrorCode.OUTGOING_WEBHOOK_NOT_FOUND))
                    .enabled(clock.now());
            webhooks.save(enabled);
            audit.record(
                    AuditAction.OUTGOING_WEBHOOK_ENABLED,
                    enabled,
                    room,
                    command.caller().id(),
                    enabled.nextAttempt());
            return enabled;
        });
    }
}
