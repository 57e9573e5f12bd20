package org.hexachat.application.service.user;

import java.util.Optional;
import org.hexachat.application.port.in.user.FindUserUseCase;
import org.hexachat.application.port.in.user.UpdateAccountUseCase;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.user.EmailAddress;
import org.hexachat.domain.user.User;

/** Changes the e-mail address. */
public final class UpdateAccountService implements UpdateAccountUseCase {

    private final UserRepository users;
    private final FindUserUseCase find;

    public UpdateAccountService(UserRepository users, FindUserUseCase find) {
        this.users = users;
        this.find = find;
    }

    @Override
    public User update(Command command) {
        Violations violations = new Violations();
        Optional<EmailAddress> email =
                command.email().flatMap(typed -> violations.check("email", () -> new EmailAddress(typed)));
        violations.throwIfAny();
        User user = find.whoAmI(command.caller());
        users.changeEmail(user.id(), email);
        return user.withEmail(email);
    }
}
