package org.hexachat.application.port.in.block;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.user.UserId;

/** No longer hear from somebody. */
public interface BlockUserUseCase {

    /**
     * Blocks a person, who is not told; does nothing to one who is blocked already. Once this returns, what that person says
     * leaves for no connection of the caller any more.
     *
     * @throws org.hexachat.domain.error.ChatException {@code block.self}; {@code user.not_found}; {@code block.limit}
     */
    void block(Command command);

    /** Whom. */
    record Command(Caller caller, UserId user) {}
}
