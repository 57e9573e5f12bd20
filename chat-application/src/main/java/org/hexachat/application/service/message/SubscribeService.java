package org.hexachat.application.service.message;

import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.message.SubscribeUseCase;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.RoomLog.ReadingRight;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.Epoch;
import org.hexachat.domain.log.LogExtent;
import org.hexachat.domain.room.RoomId;

/** Checks the right to read, and whether what was missed can still be told. */
public final class SubscribeService implements SubscribeUseCase {

    private final RoomLog log;

    public SubscribeService(RoomLog log) {
        this.log = log;
    }

    @Override
    public Start subscribe(Query query) {
        LogExtent extent = extentFor(query.caller(), query.room());
        Epoch epoch = log.epoch();
        return query.position()
                .map(position -> resume(position, extent, epoch))
                .orElseGet(() -> new Start.FromNow(extent.last(), epoch));
    }

    private LogExtent extentFor(Caller reader, RoomId room) {
        ReadingRight right = log.readingRight(reader.session(), reader.id(), room);
        if (!right.sessionIsOpen()) {
            throw new ChatException(ErrorCode.TOKEN_INVALID);
        }
        LogExtent extent = right.extent().orElseThrow(() -> new ChatException(ErrorCode.ROOM_NOT_FOUND));
        if (!right.isMember()) {
            throw new ChatException(ErrorCode.ROOM_NOT_MEMBER);
        }
        return extent;
    }

    private static Start resume(Position position, LogExtent extent, Epoch epoch) {
        return position.epoch().equals(epoch.value()) && extent.reachesBackTo(position.since())
                ? new Start.Resume(position.since(), extent.last(), epoch)
                : new Start.Reset(extent.last(), epoch);
    }
}
