package org.hexachat.application.port.in.room;

import java.time.Duration;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/** Mute somebody in a room, for a while or for good: its moderators may. Who is muted reads, and does not write. */
public interface MuteMemberUseCase {

    /**
     * Mutes somebody, who need not be a member and stays muted by leaving, and tells everyone who listens. Takes the place of the
     * mute before, if there is one.
     *
     * @throws org.hexachat.domain.error.ChatException {@code input.invalid} for the reason; {@code room.not_found}; {@code room.not_moderator};
     *     {@code room.owner_stays}; {@code room.not_above}; {@code user.not_found}
     */
    void mute(Command command);

    /**
     * Whom, where, and for how long.
     *
     * @param length more than zero; empty for good
     */
    record Command(Caller caller, RoomId room, UserId user, Optional<Duration> length, Optional<String> reason) {

        /** As it is asked for without giving a reason. */
        public Command(Caller caller, RoomId room, UserId user, Optional<Duration> length) {
            this(caller, room, user, length, Optional.empty());
        }
    }
}
