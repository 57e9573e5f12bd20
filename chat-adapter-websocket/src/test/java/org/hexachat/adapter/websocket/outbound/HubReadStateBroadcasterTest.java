package org.hexachat.adapter.websocket.outbound;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hexachat.adapter.websocket.outbound.DeliverySettings.MemorySettings;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.out.ReadStateBroadcaster;
import org.hexachat.domain.readstate.NotificationLevel;
import org.hexachat.domain.readstate.ReadState;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.hexachat.testkit.contract.PersonalWire;
import org.hexachat.testkit.contract.ReadStateBroadcasterContract;
import org.hexachat.testkit.fixture.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HubReadStateBroadcasterTest extends ReadStateBroadcasterContract {

    @Override
    protected PersonalWire openWire() {
        return new HubPersonalWire();
    }

    private static final class HubPersonalWire implements PersonalWire {

        private static final JsonMapper JSON = JsonMapper.builder().build();
        private static final DeliverySettings SETTINGS = new DeliverySettings(
                1 << 20,
                Duration.ofSeconds(10),
                Duration.ofSeconds(25),
                Duration.ofSeconds(10),
                new MemorySettings(256, 512 * 1024, 64 << 20),
                8);

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
        public ReadStateBroadcaster broadcaster() {
            return new HubReadStateBroadcaster(hub, frames);
        }

        @Override
        public Ear connect(UserId user) {
            return connect(user, new ScriptedPeer(ScriptedPeer.Habit.READS));
        }

        @Override
        public Ear connectButNeverRead(UserId user) {
            return connect(user, new ScriptedPeer(ScriptedPeer.Habit.STALLS));
        }

        @Override
        public void close() {
            background.close();
        }

        private Ear connect(UserId user, ScriptedPeer peer) {
            Caller caller = new Caller(user, new Username("listener"), false, Samples.anySessionId());
            ClientConnection connection = connections.connect(caller, Dialect.V1);
            hub.add(connection);
            hub.introduce(connection);
            connection.attach(peer);
            return new Ear() {
                @Override
                public List<ReadState> heard() {
                    return peer.texts().stream()
                            .flatMap(String::lines)
                            .map(JSON::readTree)
                            .map(HubPersonalWire::state)
                            .toList();
                }

                @Override
                public void leave() {
                    hub.remove(connection);
                }
            };
        }

        private static ReadState state(JsonNode frame) {
            return new ReadState(
                    new RoomId(UUID.fromString(frame.get("room").stringValue())),
                    new Sequence(frame.get("read_seq").longValue()),
                    NotificationLevel.valueOf(
                            frame.get("notifications").stringValue().toUpperCase(Locale.ROOT)));
        }
    }
}
