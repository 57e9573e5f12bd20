package org.hexachat.application.service.room;

import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.ConfirmSpeakerUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.domain.room.RoomId;

/** Refuses whom the log would refuse. */
public final class ConfirmSpeakerService implements ConfirmSpeakerUseCase {

    private final Speakers speakers;
    private final Clock clock;

    public ConfirmSpeakerService(Speakers speakers, Clock clock) {
        this.speakers = speakers;
        this.clock = clock;
    }

    @Override
    public void confirm(Caller caller, RoomId room) {
        speakers.requireNotMuted(room, caller, clock.now());
    }
}
