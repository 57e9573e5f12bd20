package org.hexachat.application.port.in.room;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/** Let somebody join a room again: its moderators may. */
public interface LiftBanUseCase {

    /**
     * Ends a ban and tells everyone who listens. Who was banned is no member by that.
     *
     * @throws org.hexachat.domain.error.ChatException {@code room.not_found}; {@code room.not_moderator};
     *     {@code user.not_found}; {@code room.not_banned}
     */
    void lift(Command command);

    /** Whose ban, and from which room. */
    record Command(Caller caller, RoomId room, UserId user) {}
}
