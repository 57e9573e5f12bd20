package org.hexachat.testkit.fake;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.hexachat.application.port.in.message.ReadRoomLogUseCase;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.testkit.contract.Wire;

/** A hub in memory with ears that write down what they hear. */
public class InMemoryWire implements Wire {
    private final InMemoryHub hub;

    public InMemoryWire(ReadRoomLogUseCase log) {
        hub = new InMemoryHub(log);
    }

    @Override
    public RoomEventBroadcaster broadcaster() {
        return hub;
    }

    @Override
    public LiveConnections connections() {
        return hub;
    }

    @Override
    public Listener listen(Peer peer) {
        List<String> heard = new CopyOnWriteArrayList<>();
        return listen(peer, heard, event -> heard.add(textOf(event)));
    }

    @Override
    public Listener listenButNeverRead(Peer peer) {
        return listen(peer, List.of(), unread -> {});
    }

    @Override
    public Listener listenButBreak(Peer peer) {
        return listen(peer, List.of(), event -> {
            throw new IllegalStateException("broken on purpose");
        });
    }

    private Listener listen(Peer peer, List<String> heard, Consumer<RoomEvent> ear) {
        InMemoryListener listener = hub.listen(peer.room(), peer.user(), peer.session(), ear);
        return new Listener() {
            @Override
            public List<String> heard() {
                return List.copyOf(heard);
            }

            @Override
            public void leave() {
                listener.leave();
            }
        };
    }

    private static String textOf(RoomEvent event) {
        return ((MessagePosted) event.change()).text().value();
    }
}
