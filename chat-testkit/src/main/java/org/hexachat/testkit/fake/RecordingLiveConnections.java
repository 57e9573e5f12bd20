package org.hexachat.testkit.fake;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.UserId;

/** Remembers what it was asked to cut. */
public final class RecordingLiveConnections implements LiveConnections {
    private final List<RoomId> rooms = new CopyOnWriteArrayList<>();
    private final List<Seat> seats = new CopyOnWriteArrayList<>();
    private final List<UserId> users = new CopyOnWriteArrayList<>();
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
