package org.hexachat.testkit.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.application.port.out.AdministeredRoomRepository;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.AdministeredRoom;
import org.hexachat.domain.room.AdministeredRoomQuery;
import org.hexachat.domain.room.JoinedRoom;
import org.hexachat.domain.room.Membership;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomNamePiece;
import org.hexachat.domain.room.RoomOrder;
import org.hexachat.domain.user.UserId;

/** Rooms in memory, for those who run the server. */
final class InMemoryAdministeredRoomRepository implements AdministeredRoomRepository {
    private static final Comparator<Room> BY_NAME =
            Comparator.comparing(room -> room.name().canonical());

    private static final Comparator<RoomId> BY_AGE =
            Comparator.comparing(id -> id.value().toString());

    private final Memory memory;

    InMemoryAdministeredRoomRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public List<AdministeredRoom> list(AdministeredRoomQuery query) {
        return memory.read(tables -> rooms(tables)
                .filter(stored -> isMeant(stored.room(), query))
                .filter(stored -> isOnPage(stored.room(), query.order()))
                .sorted(Comparator.comparing(StoredRoom::room, in(query.order())))
                .limit(query.limit())
                .map(stored -> administered(stored, tables))
                .toList());
    }

    @Override
    public Optional<AdministeredRoom> find(RoomId id) {
        return memory.read(tables -> rooms(tables)
                .filter(stored -> stored.room().id().equals(id))
                .map(stored -> administered(stored, tables))
                .findFirst());
    }

    @Override
    public List<JoinedRoom> joinedBy(UserId user, RoomOrder.ByName order, int limit) {
        return memory.read(tables -> rooms(tables)
                .filter(stored -> isOnPage(stored.room(), order))
                .flatMap(stored -> stored.membershipOf(user).stream().map(found -> joined(stored.room(), found)))
                .sorted(Comparator.comparing(JoinedRoom::room, BY_NAME))
                .limit(limit)
                .toList());
    }

    private static Stream<StoredRoom> rooms(Tables tables) {
        return tables.rooms().values().stream().filter(stored -> !stored.room().isDirect());
    }

    private static boolean isMeant(Room room, AdministeredRoomQuery query) {
        String name = room.name().canonical();
        String piece = query.piece().map(RoomNamePiece::canonical).orElse("");
        return (query.looksInside() ? name.contains(piece) : name.startsWith(piece))
                && query.owner().filter(owner -> !owner.equals(room.owner())).isEmpty();
    }

    private static boolean isOnPage(Room room, RoomOrder order) {
        return switch (order) {
            case RoomOrder.ByName(var after) ->
                after.filter(edge -> room.name().canonical().compareTo(edge) <= 0)
                        .isEmpty();
            case RoomOrder.NewestFirst(var before) ->
                before.filter(edge -> BY_AGE.compare(room.id(), edge) >= 0).isEmpty();
        };
    }

    private static Comparator<Room> in(RoomOrder order) {
        return switch (order) {
            case RoomOrder.ByName _ -> BY_NAME;
            case RoomOrder.NewestFirst _ ->
                Comparator.comparing(Room::id, BY_AGE).reversed();
        };
    }

    private static AdministeredRoom administered(StoredRoom stored, Tables tables) {
        List<RoomEvent> kept = stored.log().events();
        return new AdministeredRoom(
                stored.room(),
                tables.signed(stored.room().owner()),
                stored.members().size(),
                stored.log().last(),
                kept.isEmpty() ? Optional.empty() : Optional.of(kept.getLast().at()));
    }

    private static JoinedRoom joined(Room room, Membership membership) {
        return new JoinedRoom(room, membership.role(), membership.joinedAt());
    }
}
