package org.hexachat.adapter.websocket.outbound;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hexachat.adapter.websocket.docs.AsyncApiDocument;
import org.hexachat.adapter.websocket.outbound.DeliverySettings.MemorySettings;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.out.NewRoomBroadcaster;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.hexachat.testkit.contract.NewRoomBroadcasterContract;
import org.hexachat.testkit.contract.RoomWire;
import org.hexachat.testkit.fixture.Samples;
import tools.jackson.databind.json.JsonMapper;

class HubNewRoomBroadcasterTest extends NewRoomBroadcasterContract {

    @Override
    protected RoomWire openWire() {
        return new HubRoomWire();
    }

    private static final class HubRoomWire implements RoomWire {

        private static final JsonMapper JSON = JsonMapper.builder().build();
        private static final DeliverySettings SETTINGS = new DeliverySettings(
                1 << 20,
                Duration.ofSeconds(10),
                Duration.ofSeconds(25),
                Duration.ofSeconds(10),
                new MemorySettings(256, 512 * 1024, 64 << 20),
                8);

        private final AsyncApiDocument document = AsyncApiDocument.served();
        private final Background background = new Background();
        private final V1Frames frames = new V1Frames();
        private final ConnectionFactory connections = new ConnectionFactory(SETTINGS, background);
        private final ConnectionHub hub = new ConnectionHub(
                room -> {
                    throw new AssertionError("No room is asked for");
                },
                new MemoryBudget(SETTINGS.memory()),
                frames);

        @Override
        public NewRoomBroadcaster broadcaster() {
            return new HubNewRoomBroadcaster(hub, frames);
        }

        @Override
        public Ear connect(UserId user) {
            ScriptedPeer peer = new ScriptedPeer(ScriptedPeer.Habit.READS);
            Caller caller = new Caller(user, new Username("listener"), false, Samples.anySessionId());
            ClientConnection connection = connections.connect(caller, Dialect.V1);
            hub.add(connection);
            hub.introduce(connection);
            connection.attach(peer);
            return new Ear() {
                @Override
                public List<RoomId> heard() {
                    return peer.texts().stream()
                            .flatMap(String::lines)
                            .map(HubRoomWire.this::room)
                            .toList();
                }

                @Override
                public void leave() {
                    hub.remove(connection);
                }
            };
        }

        /** Every frame is one that the document knows. */
        private RoomId room(String frame) {
            document.check("sendV1", frame);
            return new RoomId(
                    UUID.fromString(JSON.readTree(frame).at("/room/id").stringValue()));
        }

        @Override
        public void close() {
            background.close();
        }
    }
}
