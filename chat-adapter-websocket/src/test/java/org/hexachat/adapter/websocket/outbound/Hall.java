package org.hexachat.adapter.websocket.outbound;

import static org.hexachat.testkit.fixture.Samples.anySessionId;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexachat.adapter.websocket.outbound.DeliverySettings.MemorySettings;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.hexachat.testkit.fixture.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rooms, connections that listen there, and a clock that goes when it is told to; everything happens at once. */
final class Hall {

    static final Duration GRACE = Duration.ofSeconds(10);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    final V1Frames frames = new V1Frames();
    final Presence presence;
    final ConnectionHub hub;
    final Typing typing;

    private final DeliverySettings settings;
    private Instant now = Samples.NOON;

    Hall() {
        this(Presence.MAX_DEPARTED, 1 << 20);
    }

    Hall(int maxDeparted, int outboxBytes) {
        settings = new DeliverySettings(
                outboxBytes,
                Duration.ofSeconds(10),
                Duration.ofSeconds(25),
                Duration.ofSeconds(10),
                new MemorySettings(256, 512 * 1024, 64 << 20),
                8);
        InstantSource clock = () -> now;
        presence = new Presence(frames, clock, GRACE, maxDeparted);
        MemoryBudget budget = new MemoryBudget(settings.memory());
        Encodings encodings = new Encodings(new ClassicFrames(new ChatMessageFrameMapperImpl()), frames);
        hub = new ConnectionHub(
                room -> new RoomFeed(room, encodings, budget, Runnable::run, _ -> {}, presence, new DeliveryCount()),
                budget,
                frames);
        typing = new Typing(hub, frames, clock);
    }

    /** As a connection does that says so. */
    void types(Caller who, RoomId room) {
        if (typing.isDue(who.id(), room)) {
            typing.tell(who, room);
        }
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    /** Lets a second go by, and has said what is to be said. */
    void second() {
        later(Duration.ofSeconds(1));
        presence.settle();
    }

    static Caller person(String name) {
        return new Caller(Samples.anyUserId(), new Username(name), false, anySessionId());
    }

    Guest connect(Caller who) {
        return connect(who, Dialect.V1);
    }

    Guest connect(Caller who, Dialect dialect) {
        return new Guest(who, dialect);
    }

    void putOut(RoomId room, UserId user) {
        new HubLiveConnections(hub, presence, new Silences(hub)).closeMember(room, user);
    }

    /** One connection. */
    final class Guest {
        final ClientConnection connection;
        private final ScriptedPeer peer = new ScriptedPeer(ScriptedPeer.Habit.READS);
        private final Runnable resume;
        private boolean stalled;

        private Guest(Caller who, Dialect dialect) {
            List<Runnable> waiting = new ArrayList<>();
            Outbox outbox = new Outbox(settings.outboxBytes(), task -> {
                waiting.add(task);
                if (!stalled) {
                    List.copyOf(waiting).forEach(Runnable::run);
                    waiting.clear();
                }
            });
            resume = () -> {
                stalled = false;
                List.copyOf(waiting).forEach(Runnable::run);
                waiting.clear();
            };
            connection = new ClientConnection(
                    who,
                    dialect,
                    outbox,
                    new Pulse(System::nanoTime, settings.pingInterval(), settings.pingPatience()),
                    settings);
            hub.add(connection);
            connection.attach(peer);
        }

        Guest listenTo(RoomId room) {
            hub.listen(connection, room);
            Listener listener = connection.listener(room).orElseThrow();
            boolean live = connection.dialect() == Dialect.CLASSIC
                    ? listener.feed().goLive(listener, List.of(), 0, -1)
                    : listener.feed()
                            .subscribe(
                                    listener,
                                    new SubscriptionStart(0, 0, false, (_, _) -> frames.encode(new Answered())));
            if (!live) {
                throw new AssertionError("not live");
            }
            return this;
        }

        Guest watch(RoomId room) {
            return watch(room, Optional.empty());
        }

        Guest watch(RoomId room, Optional<String> cursor) {
            if (!presence.watch(connection, room, "w", cursor)) {
                throw new AssertionError("not subscribed");
            }
            return this;
        }

        Listener listener(RoomId room) {
            return connection.listener(room).orElseThrow();
        }

        void stall() {
            stalled = true;
        }

        void resume() {
            resume.run();
        }

        void hangUp() {
            connection.gone();
            hub.remove(connection);
        }

        List<JsonNode> heard(String type) {
            return peer.texts().stream()
                    .flatMap(String::lines)
                    .map(JSON::readTree)
                    .filter(frame -> frame.path("type").stringValue("").equals(type))
                    .toList();
        }

        /** All that was told of people, such as {@code anna online}. */
        List<String> told() {
            return heard("presence").stream()
                    .flatMap(frame -> frame.path("changes").valueStream())
                    .map(change -> change.at("/user/name").stringValue() + " "
                            + change.path("state").stringValue())
                    .toList();
        }

        /** The cursor of the last frame about people. */
        Optional<String> cursor() {
            return Optional.of(heard("presence").getLast().path("cursor").stringValue());
        }

        List<String> texts() {
            return peer.texts();
        }

        boolean isOpen() {
            return connection.isOpen();
        }
    }

    /** What a subscription is answered with here. */
    record Answered() {}
}
