package org.hexachat.testkit.fake;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hexachat.application.port.in.message.ReadRoomLogUseCase;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.log.LogSlice;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.UserId;

/** One who listens at an {@link InMemoryHub}. */
public final class InMemoryListener {
    private final RoomId room;
    private final UserId user;
    private final SessionId session;
    private final Consumer<RoomEvent> ear;
    private final ReadRoomLogUseCase log;
    private Sequence heard;
    private Set<UserId> withheld = Set.of();
    private boolean gone;

    InMemoryListener(
            RoomId room,
            UserId user,
            SessionId session,
            Consumer<RoomEvent> ear,
            ReadRoomLogUseCase log,
            Sequence heard) {
        this.room = room;
        this.user = user;
        this.session = session;
        this.ear = ear;
        this.log = log;
        this.heard = heard;
    }

    /** Hears nothing more once this returns. */
    public synchronized void leave() {
        gone = true;
    }

    synchronized void withhold(Set<UserId> people) {
        withheld = people;
    }

    RoomId room() {
        return room;
    }

    UserId user() {
        return user;
    }

    SessionId session() {
        return session;
    }

    synchronized void catchUpTo(RoomEvent event) {
        if (gone || !event.sequence().isAfter(heard)) {
            return;
        }
        try {
            hear(missing(event));
        } catch (ChatException storeIsAway) {
            // The next event finds the same hole and fills it
        } catch (RuntimeException broken) {
            gone = true;
        }
    }

    private LogSlice missing(RoomEvent event) {
        return event.sequence().equals(heard.next())
                ? new LogSlice.Events(List.of(event))
                : log.eventsAfter(room, heard);
    }

    private void hear(LogSlice slice) {
        switch (slice) {
            case LogSlice.Events(List<RoomEvent> events) -> events.forEach(this::hear);
            case LogSlice.Trimmed() -> gone = true;
        }
    }

    private void hear(RoomEvent event) {
        if (!(event.change() instanceof RoomChange.WithText)
                || !withheld.contains(event.actor().id())) {
            ear.accept(event);
        }
        heard = event.sequence();
    }
}
