package org.hexachat.application.port.in.user;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.user.User;

/** See one's own account. */
public interface FindUserUseCase {

    /**
     * Reads the account that the caller belongs to.
     *
     * @throws ChatException {@code token.invalid} when the account was deleted meanwhile
     */
    User whoAmI(Caller caller);
}
