package org.hexachat.testkit.contract;

import java.util.List;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.UserId;

/**
 * The adapter that delivers events, at work, with a way to listen at its far end: a hub with a listener of the test's own, a
 * socket, a second node. The broadcaster and the connections it is about belong together.
 */
public interface Wire extends AutoCloseable {
    RoomEventBroadcaster broadcaster();

    LiveConnections connections();

    /** Listens from the room's position of now; registered when this returns. */
    Listener listen(Peer peer);

    /** As {@link #listen}, but accepts the connection and then never reads. */
    Listener listenButNeverRead(Peer peer);

    /** As {@link #listen}, but every attempt to write to this peer fails with an exception. */
    Listener listenButBreak(Peer peer);

    @Override
    default void close() {}

    /** Who listens, and to what. */
    record Peer(RoomId room, UserId user, SessionId session) {}

    /** The far end of one connection. */
    interface Listener {
        /** The texts of the messages that arrived so far, in the order of arrival; never waits. */
        List<String> heard();

        void leave();
    }
}
