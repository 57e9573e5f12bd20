package org.hexachat.application.port.in.message;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.log.Epoch;
import org.hexachat.domain.readstate.ReadState;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;

/** Begin to listen to a room that one is a member of, from now or from where one was. */
public interface SubscribeUseCase {

    /**
     * Finds out where to begin. The right to read is checked here, at the moment of the call: what ended it earlier refuses, what
     * ends it later finds the reader that was registered before this call.
     *
     * @throws ChatException {@code token.invalid} when the session has ended; {@code room.not_found}, also of a room that is there and
     *     that the caller may not know of; {@code room.not_member}
     */
    Start subscribe(Query query);

    /**
     * Which room, and where the reader was.
     *
     * @param position empty for a reader that begins with what happens now
     */
    record Query(Caller caller, RoomId room, Optional<Position> position) {}

    /**
     * Up to where a reader has everything.
     *
     * @param epoch as the reader was told it; anything, since it comes from outside
     */
    record Position(Sequence since, String epoch) {}

    /** Where a reader begins. */
    sealed interface Start {

        /** The position of the room at the moment of the call. */
        Sequence latest();

        /** Which life of the store the position belongs to. */
        Epoch epoch();

        /** What the reader had read at the moment of the call. */
        ReadState readState();

        /** With what happens after {@code latest}. */
        record FromNow(Sequence latest, Epoch epoch, ReadState readState) implements Start {}

        /** With everything after {@code since}, all of which is there. */
        record Resume(Sequence since, Sequence latest, Epoch epoch, ReadState readState) implements Start {}

        /** As {@link FromNow}, since what the reader missed cannot be told any more: it must load the history. */
        record Reset(Sequence latest, Epoch epoch, ReadState readState) implements Start {}
    }
}
