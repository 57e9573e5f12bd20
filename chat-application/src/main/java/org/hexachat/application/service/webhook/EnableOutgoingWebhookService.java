package org.hexachat.application.service.webhook;

import java.time.Instant;
import java.util.Optional;
import org.hexachat.application.port.in.webhook.EnableOutgoingWebhookUseCase;
import org.hexachat.application.port.out.OutgoingWebhookRepository;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.webhook.OutgoingWebhook;

/** Enables a webhook again. */
public final class EnableOutgoingWebhookService implements EnableOutgoingWebhookUseCase {

    private final OutgoingWebhookChange change;
    private final OutgoingWebhookRepository webhooks;

    public EnableOutgoingWebhookService(OutgoingWebhookChange change, OutgoingWebhookRepository webhooks) {
        this.change = change;
        this.webhooks = webhooks;
    }

    @Override
    public OutgoingWebhook enable(Command command) {
        return change.of(
                command.caller(),
                command.room(),
                command.webhook(),
                AuditAction.OUTGOING_WEBHOOK_ENABLED,
                this::enabled);
    }

    private Optional<OutgoingWebhook> enabled(OutgoingWebhook webhook, Instant now) {
        OutgoingWebhook enabled = webhook.enabled(now);
        webhooks.save(enabled);
        return Optional.of(enabled);
    }
}
