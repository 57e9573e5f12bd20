package org.hexachat.application.service.webhook;

import java.util.List;
import org.hexachat.application.port.in.webhook.AddOutgoingWebhookUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.OutgoingWebhookRepository;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.TokenIssuer;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.webhook.OutgoingWebhook;
import org.hexachat.domain.webhook.OutgoingWebhookId;
import org.hexachat.domain.webhook.WebhookSecret;
import org.hexachat.domain.webhook.WebhookUrl;

/** Adds a webhook where the log is now. */
public final class AddOutgoingWebhookService implements AddOutgoingWebhookUseCase {

    private final RoomAuthorization rooms;
    private final OutgoingWebhookRepository webhooks;
    private final RoomLog log;
    private final OutgoingWebhookAudit audit;
    private final TokenIssuer tokens;
    private final Transactions transactions;
    private final IdGenerator ids;
    private final Clock clock;

    public AddOutgoingWebhookService(
            RoomAuthorization rooms,
            OutgoingWebhookRepository webhooks,
            RoomLog log,
            OutgoingWebhookAudit audit,
            TokenIssuer tokens,
            Transactions transactions,
            IdGenerator ids,
            Clock clock) {
        this.rooms = rooms;
        this.webhooks = webhooks;
        this.log = log;
        this.audit = audit;
        this.tokens = tokens;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public OutgoingWebhook add(Command command) {
        WebhookUrl url = new WebhookUrl(command.url());
        Room room = rooms.demandModerator(command.room(), command.caller());
        Sequence position = log.positionsOf(List.of(room.id())).getOrDefault(room.id(), Sequence.START);
        OutgoingWebhook webhook = OutgoingWebhook.to(
                url,
                room.id(),
                new OutgoingWebhookId(ids.next()),
                WebhookSecret.of(tokens.issue()),
                command.caller().actor(),
                clock.now(),
                position);
        transactions.inTransaction(() -> {
            webhooks.add(webhook);
            audit.record(
                    AuditAction.OUTGOING_WEBHOOK_CREATED,
                    webhook,
                    room,
                    command.caller().id(),
                    webhook.createdAt());
        });
        return webhook;
    }
}
