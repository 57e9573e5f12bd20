package org.hexachat.application.port.in.room;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/** Put a member out of a room: its moderators may, and not its owner. Who was put out may join again. */
public interface KickMemberUseCase {

    /**
     * Ends the membership, tells everyone who listens, and cuts what the member has open in the room before this returns.
     *
     * @throws ChatException {@code input.invalid} for the reason; {@code room.not_found}; {@code room.not_moderator}; {@code room.owner_stays};
     *     {@code user.not_found}; {@code room.not_member} when the user is none
     */
    void kick(Command command);

    /** Whom, and from which room. */
    record Command(Caller caller, RoomId room, UserId member, Optional<String> reason) {

        /** As it is asked for without giving a reason. */
        public Command(Caller caller, RoomId room, UserId member) {
            this(caller, room, member, Optional.empty());
        }
    }
}
