package org.hexachat.application.service.hook;

import org.hexachat.application.port.in.hook.RevokeIncomingWebhookUseCase;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IncomingWebhookRepository;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.application.service.user.AccountRemoval;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.hook.IncomingWebhook;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.UserId;

/** Takes the account of the webhook out of everything, and its secret with it. */
public final class RevokeIncomingWebhookService implements RevokeIncomingWebhookUseCase {

    private final RoomAuthorization rooms;
    private final IncomingWebhookRepository webhooks;
    private final AccountRemoval removal;
    private final AuditLog audit;
    private final Clock clock;

    public RevokeIncomingWebhookService(
            RoomAuthorization rooms,
            IncomingWebhookRepository webhooks,
            AccountRemoval removal,
            AuditLog audit,
            Clock clock) {
        this.rooms = rooms;
        this.webhooks = webhooks;
        this.removal = removal;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void revoke(Command command) {
        Room room = rooms.demandModerator(command.room(), command.caller());
        IncomingWebhook webhook = webhooks.listOf(room.id()).stream()
                .filter(found -> found.id().equals(command.webhook()))
                .findFirst()
                .orElseThrow(RevokeIncomingWebhookService::notFound);
        removal.of(
                webhook.account(), () -> forget(webhook, room, command.caller().id()));
    }

    private void forget(IncomingWebhook webhook, Room room, UserId actor) {
        if (!webhooks.remove(room.id(), webhook.id())) {
            throw notFound();
        }
        audit.record(AuditedAct.ofWebhook(AuditAction.WEBHOOK_REVOKED, webhook, room.name(), actor, clock.now()));
    }

    private static ChatException notFound() {
        return new ChatException(ErrorCode.INCOMING_WEBHOOK_NOT_FOUND);
    }
}
