package org.hexachat.application.service.webhook;

import java.time.Instant;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.webhook.OutgoingWebhook;

/** Writes down what is done to webhooks. */
public final class OutgoingWebhookAudit {

    private final AuditLog log;

    public OutgoingWebhookAudit(AuditLog log) {
        this.log = log;
    }

    void record(AuditAction action, OutgoingWebhook webhook, Room room, UserId actor, Instant at) {
        log.record(AuditedAct.ofOutgoingWebhook(
                action, room.id(), room.name(), actor, webhook.url().host(), at));
    }
}
