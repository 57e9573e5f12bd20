package org.hexachat.adapter.websocket.outbound;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hexachat.adapter.websocket.outbound.DeliverySettings.MemorySettings;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.message.ReadRoomLogUseCase;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.TrafficFigures;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.Username;
import org.hexachat.testkit.contract.Wire;

/** The outbound half at work, with scripted peers at the far ends. */
final class HubWire implements Wire {

    private static final DeliverySettings SETTINGS = new DeliverySettings(
            1 << 20,
            Duration.ofSeconds(10),
            Duration.ofSeconds(25),
            Duration.ofSeconds(10),
            new MemorySettings(256, 512 * 1024, 64 << 20),
            8);

    private final Dialect dialect;
    private final Background background = new Background();
    private final ClassicFrames classic = new ClassicFrames(new ChatMessageFrameMapperImpl());
    private final V1Frames v1 = new V1Frames();
    private final DeliveryCount deliveries = new DeliveryCount();
    private final Presence presence;
    private final Encodings encodings;
    private final ConnectionHub hub;
    private final ConnectionFactory connections = new ConnectionFactory(SETTINGS, background);
    private final ReadRoomLogUseCase log;
    private final FeedHealer healer;
    private final Silences silences;
    private final RoomEntrances entrances;

    HubWire(ReadRoomLogUseCase log, Dialect dialect) {
        this(log, dialect, Optional.empty());
    }

    /** With an encoding of the test's own for v1. */
    HubWire(ReadRoomLogUseCase log, Dialect dialect, Optional<Encoding> own) {
        this.log = log;
        this.dialect = dialect;
        this.presence = new Presence(v1, InstantSource.system(), Duration.ofSeconds(10));
        this.encodings = new Encodings(classic, own.orElse(v1));
        MemoryBudget budget = new MemoryBudget(SETTINGS.memory());
        this.hub = new ConnectionHub(
                room -> new RoomFeed(room, encodings, budget, background.threads(), this::heal, presence, deliveries),
                budget,
                v1);
        this.silences = new Silences(hub);
        this.healer = new FeedHealer(hub, log, background);
        this.entrances =
                new RoomEntrances(classic, new Replays(new Pages(log, encodings), hub, background, SETTINGS.replays()));
    }

    @Override
    public RoomEventBroadcaster broadcaster() {
        return new HubRoomEventBroadcaster(hub);
    }

    @Override
    public LiveConnections connections() {
        return new HubLiveConnections(hub, presence, silences);
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

    TrafficFigures figures() {
        return new HubTrafficFigures(hub, deliveries);
    }

    FeedHealer healer() {
        return healer;
    }

    /** As {@link #listen}, for who wants to see the peer itself. */
    ScriptedPeer visit(Wire.Peer who) {
        ScriptedPeer socket = new ScriptedPeer(ScriptedPeer.Habit.READS);
        var _ = listen(who, socket);
        return socket;
    }

    /** Resumes after a position, and hears all that came since. */
    ScriptedPeer resume(Wire.Peer who, long since) {
        ScriptedPeer socket = new ScriptedPeer(ScriptedPeer.Habit.READS);
        resume(who, since, socket);
        return socket;
    }

    void resume(Wire.Peer who, long since, org.hexachat.adapter.websocket.outbound.Peer socket) {
        subscribe(connect(who, socket), who.room(), since, latest(who.room()), true);
    }

    private void heal(RoomFeed feed) {
        healer.healSoon(feed);
    }

    private Listener listen(Wire.Peer who, ScriptedPeer socket) {
        ClientConnection connection = connect(who, socket);
        if (dialect == Dialect.CLASSIC) {
            hub.listen(connection, who.room());
            goLive(connection.listener(who.room()).orElseThrow());
        } else {
            long latest = latest(who.room());
            subscribe(connection, who.room(), latest, latest, false);
        }
        return new Listener() {
            @Override
            public List<String> heard() {
                return socket.messages().stream()
                        .filter(text -> !text.isEmpty())
                        .toList();
            }

            @Override
            public void leave() {
                hub.remove(connection);
            }
        };
    }

    private ClientConnection connect(Wire.Peer who, org.hexachat.adapter.websocket.outbound.Peer socket) {
        Caller caller = new Caller(who.user(), new Username("listener"), false, who.session());
        ClientConnection connection = connections.connect(caller, dialect);
        hub.add(connection);
        connection.attach(socket);
        return connection;
    }

    private void subscribe(ClientConnection connection, RoomId room, long since, long latest, boolean resumes) {
        try {
            hub.listen(connection, room);
            entrances.subscribe(connection, room, new SubscriptionStart(since, latest, resumes, (_, _) -> new byte[0]));
        } catch (InterruptedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Without a history, of which the contract does not speak. */
    private void goLive(org.hexachat.adapter.websocket.outbound.Listener listener) {
        boolean live;
        do {
            live = listener.feed().goLive(listener, List.of(), latest(listener.room()), -1);
        } while (!live);
    }

    private long latest(RoomId room) {
        return log.positionsOf(List.of(room)).get(room).value();
    }
}
