package org.hexachat.application.port.in.room;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/** Ban somebody from a room: its moderators may, and not its owner. Who is banned cannot join, whatever opens the room. */
public interface BanMemberUseCase {

    /**
     * Bans somebody, who need not be a member. Ends the membership if there is one, tells everyone who listens, and cuts what the
     * banned have open in the room before this returns.
     *
     * @throws org.hexachat.domain.error.ChatException {@code input.invalid} for the reason; {@code room.not_found}; {@code room.not_moderator};
     *     {@code room.owner_stays}; {@code user.not_found}; {@code room.already_banned}
     */
    void ban(Command command);

    /** Whom, and from which room. */
    record Command(Caller caller, RoomId room, UserId user, Optional<String> reason) {

        /** As it is asked for without giving a reason. */
        public Command(Caller caller, RoomId room, UserId user) {
            this(caller, room, user, Optional.empty());
        }
    }
}
