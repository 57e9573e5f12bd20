package org.hexachat.application.service.room;

import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.ConfirmSpeakerUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.MuteRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.RoomId;

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
        if (mutes.find(room, caller.id(), clock.now()).isPresent()
                && !rooms.moderates(caller, rooms.find(room, caller))) {
            throw new ChatException(ErrorCode.ROOM_MUTED);
        }
    }
}
