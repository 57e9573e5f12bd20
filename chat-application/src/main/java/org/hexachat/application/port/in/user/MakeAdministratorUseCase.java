package org.hexachat.application.port.in.user;

import java.util.function.Supplier;
import org.hexachat.domain.error.ChatException;

/** Give somebody the right of whoever runs the server, for who has the machine anyway. */
public interface MakeAdministratorUseCase {

    /**
     * Makes the account with this name an administrator, or a new account, where there is none.
     *
     * @throws ChatException {@code input.invalid} with the violations of {@code username} and {@code password}; {@code username.taken}
     *     where the name is that of a program
     */
    Outcome make(Command command);

    /**
     * Who is to be one.
     *
     * @param password of a new account; asked for where it takes one
     */
    record Command(String username, Supplier<String> password) {}

    /** What had to be done. */
    enum Outcome {
        /** A new account was made. */
        CREATED,
        /** An account that was there became an administrator. */
        PROMOTED,
        /** The account was one before. */
        ALREADY_THERE
    }
}
