package org.hexachat.testkit.contract;

import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aRoomOf;
import static org.hexachat.testkit.fixture.Samples.aUser;
import static org.hexachat.testkit.fixture.Samples.anyPasswordHash;

import java.util.List;
import java.util.Optional;
import org.hexachat.domain.log.LogSlice;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.Timeout;

/** What the contracts of all storage ports have in common: people and rooms that are really there. */
@Timeout(120)
abstract class StorageContract {
    /** More events than any contract appends to one room. */
    static final int ALL = 100_000;

    /** The store under test, fresh or shared. */
    protected abstract Storage storage();

    User someone() {
        User user = aUser();
        storage().users().add(user, anyPasswordHash());
        return user;
    }

    Room someRoom() {
        Room room = aRoomOf(someone());
        storage().log().create(room, Optional.empty());
        return room;
    }

    User someMemberOf(Room room) {
        User user = someone();
        storage().log().append(aJoin(room, user));
        return user;
    }

    List<RoomEvent> eventsOf(Room room) {
        return events(storage().log().eventsAfter(room.id(), Sequence.START, ALL));
    }

    static List<RoomEvent> events(LogSlice slice) {
        return switch (slice) {
            case LogSlice.Events(List<RoomEvent> events) -> events;
            case LogSlice.Trimmed() -> throw new AssertionError("The log does not reach back so far");
        };
    }
}
