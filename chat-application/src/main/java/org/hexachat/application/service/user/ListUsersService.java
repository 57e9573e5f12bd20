package org.hexachat.application.service.user;

import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.user.ListUsersUseCase;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.user.User;

/** Shows everyone to administrators only. */
public final class ListUsersService implements ListUsersUseCase {

    private final UserRepository users;

    public ListUsersService(UserRepository users) {
        this.users = users;
    }

    @Override
    public List<User> list(Caller caller) {
        return caller.administrator()
                ? users.findAll()
                : users.findById(caller.id()).stream().toList();
    }
}
