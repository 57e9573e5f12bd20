package org.hexachat.application.port.in.room;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;

/** Say for how long the messages of a room are kept: its owner may, and whoever runs the server. */
public interface ChangeRetentionUseCase {

    /**
     * Changes the retention, and tells everyone who listens. Does nothing where the room has it already. What is old enough goes with the
     * next round of the server, not before this returns.
     *
     * @throws org.hexachat.domain.error.ChatException {@code room.not_found}; {@code room.not_owner}; {@code room.direct}
     */
    Room change(Command command);

    /**
     * Of which room, and for how long.
     *
     * @param retention empty for as long as the server keeps any
     */
    record Command(Caller caller, RoomId room, Optional<MessageRetention> retention) {}
}
