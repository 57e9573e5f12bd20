package org.hexachat.testkit.fake;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hexachat.application.port.out.NewRoomBroadcaster;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.contract.RoomWire;

/** Tells those who are connected in memory. */
public final class InMemoryNewRoomBroadcaster implements NewRoomBroadcaster, RoomWire {
    private final Map<UserId, List<Listening>> ears = new ConcurrentHashMap<>();

    @Override
    public void broadcast(UserId user, Room room) {
        ears.getOrDefault(user, List.of()).forEach(ear -> ear.rooms.add(room.id()));
    }

    @Override
    public NewRoomBroadcaster broadcaster() {
        return this;
    }

    @Override
    public Ear connect(UserId user) {
        Listening ear = new Listening(user);
        ears.computeIfAbsent(user, id -> new CopyOnWriteArrayList<>()).add(ear);
        return ear;
    }

    private final class Listening implements Ear {
        final UserId user;
        final List<RoomId> rooms = new CopyOnWriteArrayList<>();

        Listening(UserId user) {
            this.user = user;
        }

        @Override
        public List<RoomId> heard() {
            return List.copyOf(rooms);
        }

        @Override
        public void leave() {
            ears.getOrDefault(user, List.of()).remove(this);
        }
    }
}
