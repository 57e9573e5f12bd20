package org.hexachat.testkit.fake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;

/** The log of every room in memory. */
final class InMemoryRoomLog implements RoomLog {
    private final Memory memory;

    InMemoryRoomLog(Memory memory) {
        this.memory = memory;
    }

    @Override
    public void create(Room room) {
        memory.update(tables -> {
            tables.requireKnown(room.owner());
            if (tables.rooms().values().stream().anyMatch(other -> isNamesake(other.room(), room))) {
                throw new ChatException(ErrorCode.ROOM_NAME_TAKEN);
            }
            tables.rooms().put(room.id(), new StoredRoom(room, List.of(), Map.of()));
        });
    }

    @Override
    public AppendOutcome append(PendingEvent pending) {
        return memory.write(tables -> {
            StoredRoom room = tables.room(pending.room());
            return room.earlier(pending)
                    .<AppendOutcome>map(event -> new AppendOutcome.Repeated(signed(event, tables)))
                    .orElseGet(() -> new AppendOutcome.Appended(append(pending, room, tables)));
        });
    }

    @Override
    public boolean delete(RoomId room) {
        return memory.<Boolean>write(tables -> tables.rooms().remove(room) != null);
    }

    @Override
    public List<RoomEvent> eventsAfter(RoomId room, Sequence position, int limit) {
        return memory.read(tables -> Optional.ofNullable(tables.rooms().get(room)).stream()
                .flatMap(stored -> stored.events().stream())
                .filter(event -> event.sequence().isAfter(position))
                .limit(limit)
                .map(event -> signed(event, tables))
                .toList());
    }

    @Override
    public Map<RoomId, Sequence> positionsOf(Collection<RoomId> rooms) {
        return memory.read(tables -> rooms.stream()
                .distinct()
                .filter(tables.rooms()::containsKey)
                .collect(
                        Collectors.toMap(room -> room, room -> tables.room(room).position())));
    }

    private static RoomEvent append(PendingEvent pending, StoredRoom room, Tables tables) {
        tables.requireKnown(pending.actor().id());
        room.check(pending);
        RoomEvent event = pending.placedAt(room.position().next());
        tables.rooms().put(pending.room(), room.with(event));
        return event;
    }

    private static boolean isNamesake(Room one, Room other) {
        return one.name().canonical().equals(other.name().canonical());
    }

    private static RoomEvent signed(RoomEvent event, Tables tables) {
        return new RoomEvent(event.room(), event.sequence(), tables.signed(event.actor()), event.at(), event.change());
    }
}
