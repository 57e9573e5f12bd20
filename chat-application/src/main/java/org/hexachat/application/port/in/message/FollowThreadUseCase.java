package org.hexachat.application.port.in.message;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.room.RoomId;

/** Follow a thread, or no longer. Who answers or is answered follows without asking. */
@FunctionalInterface
public interface FollowThreadUseCase {

    /**
     * Notes it. No event: it is nobody else's.
     *
     * @throws org.hexachat.domain.error.ChatException {@code room.not_found}; {@code room.not_member}; {@code message.not_found}
     */
    void follow(Command command);

    /**
     * Which thread, and whether to follow it.
     *
     * @param message any message of it, or one that nobody answered yet
     */
    record Command(Caller caller, RoomId room, MessageId message, boolean following) {}
}
