package org.hexachat.application.service.user;

import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.user.FindUserUseCase;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.user.User;

/** Reads the account anew, since a caller's picture of itself may be old. */
public final class FindUserService implements FindUserUseCase {

    private final UserRepository users;

    public FindUserService(UserRepository users) {
        this.users = users;
    }

    @Override
    public User whoAmI(Caller caller) {
        return users.findById(caller.id()).orElseThrow(() -> new ChatException(ErrorCode.TOKEN_INVALID));
    }
}
