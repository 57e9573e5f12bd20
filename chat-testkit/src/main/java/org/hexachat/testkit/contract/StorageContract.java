package org.hexachat.testkit.contract;

import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aRoomOf;
import static org.hexachat.testkit.fixture.Samples.aUser;
import static org.hexachat.testkit.fixture.Samples.anyPasswordHash;

import java.util.List;
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
        storage().log().create(room);
        return room;
    }

    User someMemberOf(Room room) {
        User user = someone();
        storage().log().append(aJoin(room, user));
        return user;
    }

    List<RoomEvent> eventsOf(Room room) {
        return storage().log().eventsAfter(room.id(), Sequence.START, ALL);
    }
}
