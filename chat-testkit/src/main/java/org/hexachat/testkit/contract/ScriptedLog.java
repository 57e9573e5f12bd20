package org.hexachat.testkit.contract;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.hexachat.application.port.in.message.ReadRoomLogUseCase;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.LogSlice;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;

/** A log in which happens what a test says, and which can be out of order. */
final class ScriptedLog implements ReadRoomLogUseCase {
    private final Map<RoomId, List<RoomEvent>> events = new ConcurrentHashMap<>();
    private volatile boolean broken;

    RoomEvent add(LongFunction<RoomEvent> event, RoomId room) {
        List<RoomEvent> log = of(room);
        RoomEvent added = event.apply(log.size() + 1L);
        log.add(added);
        return added;
    }

    void setBroken(boolean broken) {
        this.broken = broken;
    }

    @Override
    public LogSlice eventsAfter(RoomId room, Sequence position) {
        refuseIfBroken();
        return new LogSlice.Events(of(room).stream()
                .filter(event -> event.sequence().isAfter(position))
                .limit(MAX_EVENTS)
                .toList());
    }

    @Override
    public Map<RoomId, Sequence> positionsOf(Collection<RoomId> rooms) {
        refuseIfBroken();
        return rooms.stream().distinct().collect(Collectors.toMap(room -> room, room -> new Sequence(of(room).size())));
    }

    private List<RoomEvent> of(RoomId room) {
        return events.computeIfAbsent(room, absent -> new CopyOnWriteArrayList<>());
    }

    private void refuseIfBroken() {
        if (broken) {
            throw ChatException.retryLater(ErrorCode.STORAGE_UNAVAILABLE, Duration.ofMillis(10));
        }
    }
}
