package org.hexachat.application.service.webhook;

import java.util.Optional;
import org.hexachat.application.port.in.webhook.DeleteOutgoingWebhookUseCase;
import org.hexachat.application.port.out.OutgoingWebhookRepository;
import org.hexachat.domain.audit.AuditAction;

/** Deletes a webhook. */
public final class DeleteOutgoingWebhookService implements DeleteOutgoingWebhookUseCase {

    private final OutgoingWebhookChange change;
    private final OutgoingWebhookRepository webhooks;

    public DeleteOutgoingWebhookService(OutgoingWebhookChange change, OutgoingWebhookRepository webhooks) {
        this.change = change;
        this.webhooks = webhooks;
    }

    @Override
    public void remove(Command command) {
        change.of(
                command.caller(),
                command.room(),
                command.webhook(),
                AuditAction.OUTGOING_WEBHOOK_DELETED,
                (found, _) -> Optional.of(found).filter(webhook -> webhooks.remove(webhook.room(), webhook.id())));
    }
}
