package org.hexachat.testkit.wrong;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hexachat.application.port.out.NewRoomBroadcaster;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
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

    @CaughtBy("of_two_who_talk_alone_who_blocks_the_other_says_nothing_and_the_other_does")
    static final class LetsNobodySpeakWhereOneBlocksTheOther extends RoomLogContract {
        private final Storage storage = RoomLogOver.store(right -> new RoomLogOver(right) {
            private final Set<RoomId> silent = ConcurrentHashMap.newKeySet();

            @Override
            public AppendOutcome append(PendingEvent pending) {
                if (silent.contains(pending.room())) {
                    throw new ChatException(ErrorCode.USER_BLOCKED);
                }
                try {
                    return right.append(pending);
                } catch (ChatException refused) {
                    if (refused.code() == ErrorCode.USER_BLOCKED) {
                        silent.add(pending.room());
                    }
                    throw refused;
                }
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
