package org.hexachat.testkit.wrong;

import java.util.Optional;
import org.hexachat.application.port.out.NewRoomBroadcaster;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomKind;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.contract.NewRoomBroadcasterContract;
import org.hexachat.testkit.contract.RoomLogContract;
import org.hexachat.testkit.contract.RoomWire;
import org.hexachat.testkit.contract.Storage;
import org.hexachat.testkit.fake.InMemoryNewRoomBroadcaster;
import org.hexachat.testkit.fixture.Samples;

/** Direct conversations that are doubled, or of which the wrong people hear. */
final class WrongDirects {
    private WrongDirects() {}

    @CaughtBy("a_direct_conversation_is_made_once_for_each_set_of_people_also_by_many_at_once")
    static final class MakesAnotherForTheSamePeople extends RoomLogContract {
        private final Storage storage = RoomLogOver.store(right -> new RoomLogOver(right) {
            @Override
            public Room create(Room room, Optional<ClientId> clientId) {
                return room.kind() instanceof RoomKind.Direct ? room : right.create(room, clientId);
            }
        });

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @CaughtBy("tells_nobody_else")
    static final class TellsEverybody extends NewRoomBroadcasterContract {
        @Override
        protected RoomWire openWire() {
            return new Crier();
        }
    }

    private static final class Crier implements RoomWire {
        private static final UserId EVERYBODY = Samples.anyUserId();
        private final InMemoryNewRoomBroadcaster right = new InMemoryNewRoomBroadcaster();

        @Override
        public NewRoomBroadcaster broadcaster() {
            return (user, room) -> right.broadcast(EVERYBODY, room);
        }

        @Override
        public Ear connect(UserId user) {
            return right.connect(EVERYBODY);
        }
    }
}
