package org.hexachat.application.service.webhook;

import org.hexachat.application.port.in.webhook.DeleteOutgoingWebhookUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.OutgoingWebhookRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.webhook.OutgoingWebhook;

/** Removes a webhook. */
public final class DeleteOutgoingWebhookService implements DeleteOutgoingWebhookUseCase {

    private final RoomAuthorization rooms;
    private final OutgoingWebhookRepository webhooks;
    private final OutgoingWebhookAudit audit;
    private final Transactions transactions;
    private final Clock clock;

    public DeleteOutgoingWebhookService(
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
    public void remove(Command command) {
        Room room = rooms.demandModerator(command.room(), command.caller());
        transactions.inTransaction(() -> {
            OutgoingWebhook webhook = webhooks.find(room.id(), command.webhook())
                    .filter(found -> webhooks.remove(room.id(), found.id()))
                    .orElseThrow(() -> new ChatException(ErrorCode.OUTGOING_WEBHOOK_NOT_FOUND));
            audit.record(
                    AuditAction.OUTGOING_WEBHOOK_DELETED,
                    webhook,
                    room,
                    command.caller().id(),
                    clock.now());
        });
    }
}
