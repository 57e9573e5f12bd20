package org.hexachat.application.service.message;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.hexachat.application.port.in.message.SendMessageUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.RoomLog.AppendOutcome;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
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
        List<AttachmentId> files = command.attachments();
        if (files.size() > Attachment.MAX_PER_MESSAGE) {
            throw new ChatException(ErrorCode.MESSAGE_TOO_MANY_ATTACHMENTS, Attachment.MAX_PER_MESSAGE);
        }
        MessageText text = files.isEmpty() ? new MessageText(command.text()) : MessageText.besideFiles(command.text());
        RoomChange change = new RoomChange.MessagePosted(
                new MessageId(ids.next()),
                text,
                command.clientId(),
                Mentions.NONE,
                command.replyTo().map(Reply::to));
        PendingEvent event = new PendingEvent(command.room(), command.caller().actor(), clock.now(), change);
        return (files.isEmpty() ? log.submit(event) : log.submit(event, files)).thenApply(this::tell);
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
