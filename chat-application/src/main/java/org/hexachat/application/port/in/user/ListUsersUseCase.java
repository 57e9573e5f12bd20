package org.hexachat.application.port.in.user;

import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.user.User;

/** See the accounts that one may see. */
public interface ListUsersUseCase {

    /** Everyone, in the order of registration, for an administrator; oneself for anybody else. */
    List<User> list(Caller caller);
}
