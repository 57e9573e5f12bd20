package org.hexachat.application.port.in.room;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.room.RoomId;

/** Ask whether a member may be shown to say something now. Whether they may say it is asked again where it gets its place. */
@FunctionalInterface
public interface ConfirmSpeakerUseCase {

    /**
     * Answers nothing where nobody keeps the caller silent.
     *
     * @throws org.hexachat.domain.error.ChatException {@code room.muted}
     */
    void confirm(Caller caller, RoomId room);
}
