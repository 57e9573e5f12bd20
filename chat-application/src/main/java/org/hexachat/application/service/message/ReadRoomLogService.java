package org.hexachat.application.service.message;

import java.util.Collection;
import java.util.Map;
import org.hexachat.application.port.in.message.ReadRoomLogUseCase;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.domain.log.LogSlice;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;

/** Reads the log. */
public final class ReadRoomLogService implements ReadRoomLogUseCase {

    private final RoomLog log;

    public ReadRoomLogService(RoomLog log) {
        this.log = log;
    }

    @Override
    public LogSlice eventsAfter(RoomId room, Sequence position) {
        return log.eventsAfter(room, position, MAX_EVENTS);
    }

    @Override
    public Map<RoomId, Sequence> positionsOf(Collection<RoomId> rooms) {
        return log.positionsOf(rooms);
    }
}
