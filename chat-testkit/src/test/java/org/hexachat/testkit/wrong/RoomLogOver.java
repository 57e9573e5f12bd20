package org.hexachat.testkit.wrong;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.invitation.InvitationId;
import org.hexachat.domain.log.Epoch;
import org.hexachat.domain.log.EventRetention;
import org.hexachat.domain.log.LogSlice;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.contract.Storage;

/** A right log, of which a wrong one replaces a part. */
class RoomLogOver implements RoomLog {
    final RoomLog right;

    RoomLogOver(RoomLog right) {
        this.right = right;
    }

    static Storage store(UnaryOperator<RoomLog> wrong) {
        return new StorageOver() {
            private final RoomLog log = wrong.apply(super.log());

            @Override
            public RoomLog log() {
                return log;
            }
        };
    }

    List<RoomEvent> eventsOf(RoomId room) {
        return right.eventsAfter(room, Sequence.START, 1000) instanceof LogSlice.Events(List<RoomEvent> events)
                ? events
                : List.of();
    }

    static Optional<ClientId> clientIdOf(PendingEvent pending) {
        return pending.change() instanceof MessagePosted posted ? posted.clientId() : Optional.empty();
    }

    static RoomEvent at(long sequence, RoomEvent event) {
        return new RoomEvent(event.room(), new Sequence(sequence), event.actor(), event.at(), event.change());
    }

    /** A slice with other events, where it has any. */
    static LogSlice withOther(LogSlice slice, UnaryOperator<Stream<RoomEvent>> change) {
        return switch (slice) {
            case LogSlice.Events(List<RoomEvent> events) ->
                new LogSlice.Events(change.apply(events.stream()).toList());
            case LogSlice.Trimmed trimmed -> trimmed;
        };
    }

    @Override
    public Room create(Room room, Optional<ClientId> clientId) {
        return right.create(room, clientId);
    }

    @Override
    public CompletionStage<AppendOutcome> submit(PendingEvent event) {
        return right.submit(event);
    }

    @Override
    public List<RoomEvent> withdraw(List<PendingEvent> deletions) {
        return right.withdraw(deletions);
    }

    @Override
    public CompletionStage<AppendOutcome> submit(PendingEvent event, List<AttachmentId> attachments) {
        return right.submit(event, attachments);
    }

    @Override
    public AppendOutcome append(PendingEvent event) {
        return right.append(event);
    }

    @Override
    public AppendOutcome changeAccess(PendingEvent event, RoomAccess access) {
        return right.changeAccess(event, access);
    }

    @Override
    public AppendOutcome joinBy(InvitationId invitation, PendingEvent event) {
        return right.joinBy(invitation, event);
    }

    @Override
    public boolean delete(RoomId room) {
        return right.delete(room);
    }

    @Override
    public LogSlice eventsAfter(RoomId room, Sequence position, int limit) {
        return right.eventsAfter(room, position, limit);
    }

    @Override
    public Map<RoomId, Sequence> positionsOf(Collection<RoomId> rooms) {
        return right.positionsOf(rooms);
    }

    @Override
    public ReadingRight readingRight(SessionId session, UserId user, RoomId room) {
        return right.readingRight(session, user, room);
    }

    @Override
    public Epoch epoch() {
        return right.epoch();
    }

    @Override
    public int trim(EventRetention kept, Instant now) {
        return right.trim(kept, now);
    }

    @Override
    public Expiry expire(Optional<MessageRetention> kept, Instant now) {
        return right.expire(kept, now);
    }
}
