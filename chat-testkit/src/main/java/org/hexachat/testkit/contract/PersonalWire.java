package org.hexachat.testkit.contract;

import java.util.List;
import org.hexachat.application.port.out.ReadStateBroadcaster;
import org.hexachat.domain.readstate.ReadState;
import org.hexachat.domain.user.UserId;

/** The adapter that tells people what is theirs, at work, with a way to listen at its far end. */
public interface PersonalWire extends AutoCloseable {
    ReadStateBroadcaster broadcaster();

    /** Connects as somebody; registered when this returns. */
    Ear connect(UserId user);

    /** As {@link #connect}, but accepts the connection and then never reads. */
    Ear connectButNeverRead(UserId user);

    @Override
    default void close() {}

    /** The far end of one connection. */
    interface Ear {
        /** What arrived so far, in the order of arrival; never waits. */
        List<ReadState> heard();

        void leave();
    }
}
