package org.hexachat.application.port.in.room;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.room.RoomId;

/** Know for how long the messages of a room are kept: its members may, and its moderators. */
@FunctionalInterface
public interface ShowRetentionUseCase {

    /**
     * What the room says, what the server says, and what holds.
     *
     * @throws org.hexachat.domain.error.ChatException {@code room.not_found}; {@code room.not_member}
     */
    Kept show(Query query);

    /** Of which room. */
    record Query(Caller caller, RoomId room) {}

    /** How long messages are kept; each empty for ever. */
    record Kept(Optional<MessageRetention> room, Optional<MessageRetention> server) {

        /** The shorter of the two: a room can keep less than the server, and not more. */
        public Optional<MessageRetention> effective() {
            return MessageRetention.shorter(room, server);
        }
    }
}
