package org.hexachat.testkit.fake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.UserId;

/** Remembers what it was asked to cut. */
public final class RecordingLiveConnections implements LiveConnections {
    private final List<RoomId> rooms = new CopyOnWriteArrayList<>();
    private final List<Seat> seats = new CopyOnWriteArrayList<>();
    private final List<UserId> users = new CopyOnWriteArrayList<>();
    private final Map<UserId, Set<UserId>> withheld = new ConcurrentHashMap<>();
    private final List<SessionId> sessions = new CopyOnWriteArrayList<>();

    public List<RoomId> closedRooms() {
        return List.copyOf(rooms);
    }

    public List<Seat> closedMembers() {
        return List.copyOf(seats);
    }

    public List<UserId> closedUsers() {
        return List.copyOf(users);
    }

    public List<SessionId> closedSessions() {
        return List.copyOf(sessions);
    }

    /** Whose words are withheld from somebody, as it was said last. */
    public Set<UserId> withheldFrom(UserId reader) {
        return withheld.getOrDefault(reader, Set.of());
    }

    @Override
    public void withhold(UserId reader, Supplier<Set<UserId>> blocked) {
        withheld.put(reader, blocked.get());
    }

    @Override
    public void closeRoom(RoomId room) {
        rooms.add(room);
    }

    @Override
    public void closeMember(RoomId room, UserId user) {
        seats.add(new Seat(room, user));
    }

    @Override
    public void closeUser(UserId user) {
        users.add(user);
    }

    @Override
    public void closeSession(SessionId session) {
        sessions.add(session);
    }

    /** What one user had open in one room. */
    public record Seat(RoomId room, UserId user) {}
}
