package org.hexachat.testkit.fake;

import java.util.Optional;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomName;

/** Rooms in memory. */
final class InMemoryRoomRepository implements RoomRepository {
    private final Memory memory;

    InMemoryRoomRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Optional<Room> findById(RoomId id) {
        return memory.read(tables -> Optional.ofNullable(tables.rooms().get(id)).map(StoredRoom::room));
    }

    @Override
    public Optional<Room> findByName(RoomName name) {
        return memory.read(tables -> tables.rooms().values().stream()
                .map(StoredRoom::room)
                .filter(room -> room.name().canonical().equals(name.canonical()))
                .findFirst());
    }
}
