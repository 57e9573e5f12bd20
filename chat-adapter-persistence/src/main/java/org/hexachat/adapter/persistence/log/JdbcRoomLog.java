package org.hexachat.adapter.persistence.log;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.room.RoomFounder;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.invitation.InvitationId;
import org.hexachat.domain.log.Epoch;
import org.hexachat.domain.log.EventRetention;
import org.hexachat.domain.log.LogSlice;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.UserId;

/** The room log in {@code room}, {@code room_event} and what its events say: {@code membership} and {@code message}. */
@Stored
final class JdbcRoomLog implements RoomLog {

    private final RoomFounder founder;
    private final Appender appender;
    private final RoomEraser eraser;
    private final EventReader reader;
    private final LogTrimmer trimmer;
    private final MessageExpiry expiry;
    private final Withdrawals withdrawals;
    private final StoreEpoch epoch;
    private final Transactions transactions;

    JdbcRoomLog(
            RoomFounder founder,
            Appender appender,
            RoomEraser eraser,
            EventReader reader,
            LogTrimmer trimmer,
            MessageExpiry expiry,
            Withdrawals withdrawals,
            StoreEpoch epoch,
            Transactions transactions) {
        this.founder = founder;
        this.appender = appender;
        this.eraser = eraser;
        this.reader = reader;
        this.trimmer = trimmer;
        this.expiry = expiry;
        this.withdrawals = withdrawals;
        this.epoch = epoch;
        this.transactions = transactions;
    }

    @Override
    public Room create(Room room, Optional<ClientId> clientId) {
        return founder.found(room, clientId);
    }

    @Override
    public CompletionStage<AppendOutcome> submit(PendingEvent event) {
        return appender.submit(Request.of(event));
    }

    @Override
    public List<RoomEvent> withdraw(List<PendingEvent> deletions) {
        return withdrawals.make(deletions);
    }

    @Override
    public CompletionStage<AppendOutcome> submit(PendingEvent event, List<AttachmentId> attachments) {
        return appender.submit(Request.with(attachments, event));
    }

    @Override
    public AppendOutcome append(PendingEvent event) {
        return appender.append(Request.of(event));
    }

    @Override
    public AppendOutcome changeAccess(PendingEvent event, RoomAccess access) {
        return appender.append(Request.toOpen(event, access));
    }

    @Override
    public AppendOutcome joinBy(InvitationId invitation, PendingEvent event) {
        return appender.append(Request.by(invitation, event));
    }

    @Override
    public boolean delete(RoomId room) {
        return transactions.inTransaction(() -> eraser.erase(room));
    }

    @Override
    public LogSlice eventsAfter(RoomId room, Sequence position, int limit) {
        return reader.eventsAfter(room, position, limit);
    }

    @Override
    public Map<RoomId, Sequence> positionsOf(Collection<RoomId> rooms) {
        return reader.positionsOf(rooms);
    }

    @Override
    public ReadingRight readingRight(SessionId session, UserId user, RoomId room) {
        return reader.readingRight(session, user, room);
    }

    @Override
    public Epoch epoch() {
        return epoch.current();
    }

    @Override
    public int trim(EventRetention kept, Instant now) {
        return trimmer.trim(kept, now);
    }

    @Override
    public Expiry expire(Optional<MessageRetention> kept, Instant now) {
        return expiry.expire(kept, now);
    }
}
