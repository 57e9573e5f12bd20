package org.hexachat.application.port.in.room;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.room.RoomId;

/** Ask whether one is a member of a room, and may so be told who types and who is there. */
@FunctionalInterface
public interface ConfirmMemberUseCase {

    /**
     * Answers nothing where the caller is a member.
     *
     * @throws org.hexachat.domain.error.ChatException {@code room.not_found}; {@code room.not_member}
     */
    void confirm(Caller caller, RoomId room);
}
