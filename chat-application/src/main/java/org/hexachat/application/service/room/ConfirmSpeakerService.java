package org.hexachat.application.service.room;

import java.time.Instant;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.ConfirmSpeakerUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.MuteRepository;
import org.hexachat.domain.room.Mute;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Standing;

/** Looks for a mute, and only where there is one at what the muted is. */
public final class ConfirmSpeakerService implements ConfirmSpeakerUseCase {

    private final RoomAuthorization rooms;
    private final MuteRepository mutes;
    private final Clock clock;

    public ConfirmSpeakerService(RoomAuthorization rooms, MuteRepository mutes, Clock clock) {
        this.rooms = rooms;
        this.mutes = mutes;
        this.clock = clock;
    }

    @Override
    public void confirm(Caller caller, RoomId room) {
        Instant now = clock.now();
        mutes.find(room, caller.id(), now)
                .ifPresent(mute -> standing(caller, room, mute).requireNotMuted(now));
    }

    private Standing standing(Caller caller, RoomId room, Mute mute) {
        Role role = rooms.roleOf(caller.id(), rooms.find(room, caller)).orElse(Role.MEMBER);
        return new Standing(role, mute.at(), Optional.of(mute.term()));
    }
}
