package org.hexachat.application.service.hook;

import org.hexachat.application.port.in.hook.MakeIncomingWebhookUseCase;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.IncomingWebhookRepository;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.TokenIssuer;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.application.service.user.UsernameField;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.hook.IncomingWebhook;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.session.SessionToken;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.UserId;

/** Stores the webhook, its membership and a line of the audit log in one transaction, and tells the room afterwards. */
public final class MakeIncomingWebhookService implements MakeIncomingWebhookUseCase {

    private static final UsernameField NAME = new UsernameField("name");

    private final RoomAuthorization rooms;
    private final IncomingWebhookRepository webhooks;
    private final RoomLog log;
    private final AuditLog audit;
    private final Transactions transactions;
    private final RoomEventBroadcaster broadcaster;
    private final TokenIssuer tokens;
    private final RateLimits limits;
    private final IdGenerator ids;
    private final Clock clock;

    public MakeIncomingWebhookService(
            RoomAuthorization rooms,
            IncomingWebhookRepository webhooks,
            RoomLog log,
            AuditLog audit,
            Transactions transactions,
            RoomEventBroadcaster broadcaster,
            TokenIssuer tokens,
            RateLimits limits,
            IdGenerator ids,
            Clock clock) {
        this.rooms = rooms;
        this.webhooks = webhooks;
        this.log = log;
        this.audit = audit;
        this.transactions = transactions;
        this.broadcaster = broadcaster;
        this.tokens = tokens;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public MadeWebhook make(Command command) {
        limits.spend(Limit.BOT, new LimitSubject.OfUser(command.caller().id()));
        Room room = rooms.demandModerator(command.room(), command.caller());
        IncomingWebhook webhook = new IncomingWebhook(
                new Actor(UserId.ofBot(ids.next()), NAME.read(command.name())),
                room.id(),
                command.caller().actor(),
                clock.now());
        SessionToken secret = tokens.issue();
        RoomEvent joined = transactions.inTransaction(() -> store(webhook, room, secret));
        broadcaster.broadcast(joined);
        return new MadeWebhook(webhook, secret);
    }

    private RoomEvent store(IncomingWebhook webhook, Room room, SessionToken secret) {
        NAME.store(() -> webhooks.add(webhook, tokens.hash(secret)));
        audit.record(AuditedAct.ofWebhook(
                AuditAction.WEBHOOK_CREATED, webhook, room.name(), webhook.by().id(), webhook.createdAt()));
        return log.append(new PendingEvent(
                        room.id(), webhook.account(), webhook.createdAt(), new RoomChange.MemberJoined()))
                .event();
    }
}
