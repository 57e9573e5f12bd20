package org.hexachat.testkit.fake;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.RoomQuery;
import org.hexachat.domain.text.UnicodeText;
import org.hexachat.domain.user.UserId;

/** Rooms in memory. */
final class InMemoryRoomRepository implements RoomRepository {
    private final Memory memory;

    InMemoryRoomRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Optional<Room> findById(RoomId id) {
        return memory.read(tables -> Optional.ofNullable(tables.rooms().get(id))
                .map(StoredRoom::room)
                .map(tables::signed));
    }

    @Override
    public Optional<Room> findByName(RoomName name) {
        return memory.read(tables -> tables.rooms().values().stream()
                .map(StoredRoom::room)
                .filter(room -> !room.isDirect())
                .filter(room -> room.name().canonical().equals(name.canonical()))
                .findFirst());
    }

    @Override
    public Optional<Room> findDirect(Set<UserId> people) {
        return memory.read(tables -> tables.directOf(people).map(tables::signed));
    }

    @Override
    public List<Room> list(RoomQuery query) {
        Optional<String> piece = query.nameContains().map(InMemoryRoomRepository::canonical);
        return memory.read(tables -> tables.rooms().values().stream()
                .filter(stored -> query.member()
                        .filter(user -> !stored.members().containsKey(user))
                        .isEmpty())
                .filter(stored -> stored.room().isListed()
                        || query.viewer().filter(stored.members()::containsKey).isPresent())
                .map(StoredRoom::room)
                .filter(room -> !room.isDirect())
                .filter(room -> piece.filter(part -> !room.name().canonical().contains(part))
                        .isEmpty())
                .filter(room -> query.after()
                        .filter(edge -> room.name().canonical().compareTo(edge) <= 0)
                        .isEmpty())
                .sorted(Comparator.comparing(room -> room.name().canonical()))
                .limit(query.limit())
                .toList());
    }

    private static String canonical(String piece) {
        return new UnicodeText(piece)
                .normalized(Normalizer.Form.NFC)
                .caseFolded()
                .normalized(Normalizer.Form.NFC)
                .value();
    }
}
