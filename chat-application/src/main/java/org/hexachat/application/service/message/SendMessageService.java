package org.hexachat.application.service.message;

import org.hexachat.application.port.in.message.SendMessageUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.RoomLog.AppendOutcome;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessageText;

/** Stores a message and, once it is durable and new, tells the room. Membership is the log's to check, under its lock. */
public final class SendMessageService implements SendMessageUseCase {

    private final RoomLog log;
    private final RoomEventBroadcaster broadcaster;
    private final IdGenerator ids;
    private final Clock clock;

    public SendMessageService(RoomLog log, RoomEventBroadcaster broadcaster, IdGenerator ids, Clock clock) {
        this.log = log;
        this.broadcaster = broadcaster;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public RoomEvent send(Command command) {
        MessageText text = new MessageText(command.text());
        RoomChange change = new RoomChange.MessagePosted(new MessageId(ids.next()), text, command.clientId());
        return switch (log.append(
                new PendingEvent(command.room(), command.caller().actor(), clock.now(), change))) {
            case AppendOutcome.Appended(RoomEvent event) -> {
                broadcaster.broadcast(event);
                yield event;
            }
            case AppendOutcome.Repeated(RoomEvent event) -> event;
        };
    }
}
