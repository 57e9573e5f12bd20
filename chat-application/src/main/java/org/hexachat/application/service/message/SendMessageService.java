package org.hexachat.application.service.message;

import java.util.concurrent.CompletionStage;
import org.hexachat.application.port.in.message.SendMessageUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.RoomLog.AppendOutcome;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Mentions;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.message.Reply;

/** Stores a message and, once it is durable and new, tells the room. Membership is the log's to check, under its lock. */
public final class SendMessageService implements SendMessageUseCase {

    private final RoomLog log;
    private final RoomEventBroadcaster broadcaster;
    private final RateLimits limits;
    private final IdGenerator ids;
    private final Clock clock;

    public SendMessageService(
            RoomLog log, RoomEventBroadcaster broadcaster, RateLimits limits, IdGenerator ids, Clock clock) {
        this.log = log;
        this.broadcaster = broadcaster;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public CompletionStage<RoomEvent> send(Command command) {
        limits.spend(Limit.MESSAGE, new LimitSubject.OfUser(command.caller().id()));
        MessageText text = new MessageText(command.text());
        RoomChange change = new RoomChange.MessagePosted(
                new MessageId(ids.next()),
                text,
                command.clientId(),
                Mentions.NONE,
                command.replyTo().map(Reply::to));
        return log.submit(new PendingEvent(command.room(), command.caller().actor(), clock.now(), change))
                .thenApply(this::tell);
    }

    private RoomEvent tell(AppendOutcome outcome) {
        return switch (outcome) {
            case AppendOutcome.Appended(RoomEvent event) -> {
                broadcaster.broadcast(event);
                yield event;
            }
            case AppendOutcome.Repeated(RoomEvent event) -> event;
        };
    }
}
