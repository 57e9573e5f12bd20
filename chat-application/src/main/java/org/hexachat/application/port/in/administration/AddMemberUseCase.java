package org.hexachat.application.port.in.administration;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/** Put somebody into a room, whatever opens it. Administrators may. */
@FunctionalInterface
public interface AddMemberUseCase {

    /**
     * Makes the account a member as if it had joined, and tells everyone who listens, and the account that there is one room more. Does nothing to
     * who is a member.
     *
     * @throws ChatException {@code administrator.required}; {@code input.invalid} for the reason; {@code room.not_found}, also for a direct
     *     conversation; {@code user.not_found}; {@code account.disabled}; {@code room.already_banned} for who is banned from the room
     */
    void add(Command command);

    /** Whom, to which room, and why. */
    record Command(Caller caller, RoomId room, UserId user, Optional<String> reason) {}
}
