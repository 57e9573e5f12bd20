package org.hexachat.adapter.websocket.outbound;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.message.ReadRoomLogUseCase;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.domain.log.RoomHistory;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.Username;
import org.hexachat.testkit.contract.Wire;

/** The outbound half at work, with scripted peers at the far ends. */
final class HubWire implements Wire {

    private static final DeliverySettings SETTINGS =
            new DeliverySettings(1 << 20, Duration.ofSeconds(10), Duration.ofSeconds(25), Duration.ofSeconds(10));

    private final Background background = new Background();
    private final FrameEncoder encoder = new FrameEncoder(new ChatMessageFrameMapperImpl());
    private final ConnectionHub hub = new ConnectionHub(encoder, SETTINGS);
    private final ConnectionFactory connections = new ConnectionFactory(SETTINGS, background);
    private final ReadRoomLogUseCase log;
    private final FeedHealer healer;
    private final AtomicInteger ids = new AtomicInteger();

    HubWire(ReadRoomLogUseCase log) {
        this.log = log;
        this.healer = new FeedHealer(hub, log, encoder, background);
    }

    @Override
    public RoomEventBroadcaster broadcaster() {
        return new HubRoomEventBroadcaster(hub, encoder, healer);
    }

    @Override
    public LiveConnections connections() {
        return new HubLiveConnections(hub);
    }

    @Override
    public Listener listen(Wire.Peer peer) {
        return listen(peer, new ScriptedPeer(ScriptedPeer.Habit.READS));
    }

    @Override
    public Listener listenButNeverRead(Wire.Peer peer) {
        return listen(peer, new ScriptedPeer(ScriptedPeer.Habit.STALLS));
    }

    @Override
    public Listener listenButBreak(Wire.Peer peer) {
        return listen(peer, new ScriptedPeer(ScriptedPeer.Habit.BREAKS));
    }

    @Override
    public void close() {
        background.close();
    }

    FeedHealer healer() {
        return healer;
    }

    private Listener listen(Wire.Peer who, ScriptedPeer socket) {
        Caller caller = new Caller(who.user(), new Username("listener"), false, who.session());
        ClientConnection connection = connections.connect("" + ids.incrementAndGet(), socket, caller, who.room());
        hub.add(connection);
        while (!hub.goLive(connection, historyOf(who.room()))) {
            Thread.onSpinWait();
        }
        return new Listener() {
            @Override
            public List<String> heard() {
                return socket.messages();
            }

            @Override
            public void leave() {
                hub.remove(connection);
            }
        };
    }

    private RoomHistory historyOf(RoomId room) {
        Sequence position = log.positionsOf(List.of(room)).get(room);
        return new RoomHistory(List.of(), position);
    }
}
