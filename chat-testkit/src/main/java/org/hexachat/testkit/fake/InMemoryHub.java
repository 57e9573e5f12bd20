package org.hexachat.testkit.fake;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hexachat.application.port.in.message.ReadRoomLogUseCase;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.UserId;

/** Delivers events within this process, at once, and fills holes from the log. For many threads. */
public final class InMemoryHub implements RoomEventBroadcaster, LiveConnections {
    private final ReadRoomLogUseCase log;
    private final List<InMemoryListener> listeners = new CopyOnWriteArrayList<>();

    public InMemoryHub(ReadRoomLogUseCase log) {
        this.log = log;
    }

    /** Calls {@code ear} with every event of the room from now on, one at a time and in order; it must not block. */
    public InMemoryListener listen(RoomId room, UserId user, SessionId session, Consumer<RoomEvent> ear) {
        Sequence now = log.positionsOf(List.of(room)).getOrDefault(room, Sequence.START);
        InMemoryListener listener = new InMemoryListener(room, user, session, ear, log, now);
        listeners.add(listener);
        return listener;
    }

    @Override
    public void broadcast(RoomEvent event) {
        listeners.stream()
                .filter(listener -> listener.room().equals(event.room()))
                .forEach(listener -> listener.catchUpTo(event));
    }

    /** Reads one after another, so that the later reading holds. */
    @Override
    public synchronized void withhold(UserId reader, Supplier<Set<UserId>> blocked) {
        Set<UserId> people = blocked.get();
        listeners.stream()
                .filter(listener -> listener.user().equals(reader))
                .forEach(listener -> listener.withhold(people));
    }

    @Override
    public void closeRoom(RoomId room) {
        close(listener -> listener.room().equals(room));
    }

    @Override
    public void closeMember(RoomId room, UserId user) {
        close(listener -> listener.room().equals(room) && listener.user().equals(user));
    }

    @Override
    public void closeUser(UserId user) {
        close(listener -> listener.user().equals(user));
    }

    @Override
    public void closeSession(SessionId session) {
        close(listener -> listener.session().equals(session));
    }

    private void close(Predicate<InMemoryListener> condition) {
        List<InMemoryListener> ended = listeners.stream().filter(condition).toList();
        ended.forEach(InMemoryListener::leave);
        listeners.removeAll(ended);
    }
}
