package org.hexachat.application.port.in.room;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/** Let somebody speak again who was muted in a room: its moderators may. */
public interface LiftMuteUseCase {

    /**
     * Lifts a mute, and tells everyone who listens.
     *
     * @throws org.hexachat.domain.error.ChatException {@code room.not_found}; {@code room.not_moderator}; {@code user.not_found};
     *     {@code room.not_muted}
     */
    void lift(Command command);

    /** Whose, and where. */
    record Command(Caller caller, RoomId room, UserId user) {}
}
