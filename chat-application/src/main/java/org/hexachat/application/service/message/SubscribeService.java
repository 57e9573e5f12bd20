package org.hexachat.application.service.message;

import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.message.SubscribeUseCase;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.RoomLog.ReadingRight;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.Epoch;
import org.hexachat.domain.log.LogExtent;
import org.hexachat.domain.readstate.ReadState;
import org.hexachat.domain.room.RoomId;

/** Checks the right to read, and whether what was missed can still be told. */
public final class SubscribeService implements SubscribeUseCase {

    private final RoomLog log;
    private final RoomAuthorization rooms;

    public SubscribeService(RoomLog log, RoomAuthorization rooms) {
        this.log = log;
        this.rooms = rooms;
    }

    @Override
    public Start subscribe(Query query) {
        ReadingRight right =
                log.readingRight(query.caller().session(), query.caller().id(), query.room());
        if (!right.sessionIsOpen()) {
            throw new ChatException(ErrorCode.TOKEN_INVALID);
        }
        LogExtent extent = right.extent().orElseThrow(() -> new ChatException(ErrorCode.ROOM_NOT_FOUND));
        ReadState state = right.readState().orElseThrow(() -> noMember(query.caller(), query.room()));
        Epoch epoch = log.epoch();
        return query.position()
                .map(position -> resume(position, extent, epoch, state))
                .orElseGet(() -> new Start.FromNow(extent.last(), epoch, state));
    }

    private ChatException noMember(Caller caller, RoomId id) {
        var _ = rooms.find(id, caller);
        return new ChatException(ErrorCode.ROOM_NOT_MEMBER);
    }

    private static Start resume(Position position, LogExtent extent, Epoch epoch, ReadState state) {
        return position.epoch().equals(epoch.value()) && extent.reachesBackTo(position.since())
                ? new Start.Resume(position.since(), extent.last(), epoch, state)
                : new Start.Reset(extent.last(), epoch, state);
    }
}
