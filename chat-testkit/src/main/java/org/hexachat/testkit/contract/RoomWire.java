package org.hexachat.testkit.contract;

import java.util.List;
import org.hexachat.application.port.out.NewRoomBroadcaster;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/** The adapter that tells people of rooms that are new to them, at work, with a way to listen at its far end. */
public interface RoomWire extends AutoCloseable {
    NewRoomBroadcaster broadcaster();

    /** Connects as somebody; registered when this returns. */
    Ear connect(UserId user);

    @Override
    default void close() {}

    /** The far end of one connection. */
    interface Ear {
        /** The rooms of which it was told so far, in the order of arrival; never waits. */
        List<RoomId> heard();

        void leave();
    }
}
