package org.hexachat.application.port.in.room;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/** Give a member a role: the owner may, up to giving the room away, and a moderator may step down. */
public interface ChangeRoleUseCase {

    /**
     * Changes a role, and tells everyone who listens. Does nothing where the member has it already. Whoever is made the owner
     * takes the place of the one before, who stays as a moderator if they are a member.
     *
     * @throws org.hexachat.domain.error.ChatException {@code room.not_found}; {@code room.not_owner}; {@code user.not_found};
     *     {@code room.needs_owner} where the owner would become less; {@code room.not_member}; {@code bot.forbidden} where a bot would become the owner
     */
    void change(Command command);

    /** Whom, where, and what they are from now on. */
    record Command(Caller caller, RoomId room, UserId member, Role role) {}
}
