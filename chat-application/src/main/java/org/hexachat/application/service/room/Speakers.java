package org.hexachat.application.service.room;

import java.time.Instant;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.out.MuteRepository;
import org.hexachat.domain.room.Mute;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Standing;

/**
 * Knows who is muted before the log is asked, which has the last word. Looks for a mute, and only where there is one at what the
 * muted is.
 */
public final class Speakers {

    private final RoomAuthorization rooms;
    private final MuteRepository mutes;

    public Speakers(RoomAuthorization rooms, MuteRepository mutes) {
        this.rooms = rooms;
        this.mutes = mutes;
    }

    /**
     * Refuses whom the log would refuse. Slow mode is left to the log.
     *
     * @throws org.hexachat.domain.error.ChatException {@code room.muted}; {@code room.not_found}
     */
    public void requireNotMuted(RoomId room, Caller caller, Instant now) {
        mutes.find(room, caller.id(), now)
                .ifPresent(mute -> standing(room, caller, mute).requireNotMuted(now));
    }

    private Standing standing(RoomId room, Caller caller, Mute mute) {
        Role role = rooms.roleOf(caller.id(), rooms.find(room, caller)).orElse(Role.MEMBER);
        return new Standing(role, mute.at(), Optional.of(mute.term()));
    }
}
