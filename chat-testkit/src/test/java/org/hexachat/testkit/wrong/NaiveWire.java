package org.hexachat.testkit.wrong;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.contract.Wire;

/** Passes on what it is told, to everybody, as it comes, and cuts nobody: wrong in every respect. */
class NaiveWire implements Wire, RoomEventBroadcaster, LiveConnections {
    private final List<Consumer<RoomEvent>> ears = new CopyOnWriteArrayList<>();

    @Override
    public void broadcast(RoomEvent event) {
        ears.forEach(ear -> ear.accept(event));
    }

    @Override
    public void withhold(UserId reader, Supplier<Set<UserId>> blocked) {}

    @Override
    public void closeRoom(RoomId room) {}

    @Override
    public void closeMember(RoomId room, UserId user) {}

    @Override
    public void closeUser(UserId user) {}

    @Override
    public void closeSession(SessionId session) {}

    @Override
    public RoomEventBroadcaster broadcaster() {
        return this;
    }

    @Override
    public LiveConnections connections() {
        return this;
    }

    @Override
    public Listener listen(Peer peer) {
        List<String> heard = new CopyOnWriteArrayList<>();
        ears.add(event -> heard.add(((MessagePosted) event.change()).text().value()));
        return listener(heard);
    }

    @Override
    public Listener listenButNeverRead(Peer peer) {
        return listener(List.of());
    }

    @Override
    public Listener listenButBreak(Peer peer) {
        ears.add(event -> {
            throw new IllegalStateException("broken on purpose");
        });
        return listener(List.of());
    }

    private static Listener listener(List<String> heard) {
        return new Listener() {
            @Override
            public List<String> heard() {
                return List.copyOf(heard);
            }

            @Override
            public void leave() {
                // Wrong on purpose
            }
        };
    }
}
