package org.hexachat.application.port.out;

import java.util.List;
import java.util.Optional;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.user.Credentials;
import org.hexachat.domain.user.EmailAddress;
import org.hexachat.domain.user.PasswordHash;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;

/**
 * Keeps accounts. A name belongs to one account at a time, without regard to case, also when two are added at once. Every call
 * can throw {@code storage.unavailable}.
 */
public interface UserRepository {

    /**
     * Stores a new account.
     *
     * @throws ChatException {@code username.taken}
     */
    void add(User user, PasswordHash password);

    /** The account, unless it was deleted. */
    Optional<User> findById(UserId id);

    /** The account with this name, in any case of letters. */
    Optional<User> findByName(Username name);

    /** The account with what it takes to check a password; empty for one that has none, as of bots. */
    Optional<Credentials> findCredentials(Username name);

    /** As {@link #findCredentials(Username)}. */
    Optional<Credentials> findCredentials(UserId id);

    /** Every account that was not deleted, in the order of registration. */
    List<User> findAll();

    /** Whether anybody is an administrator. */
    boolean hasAdministrator();

    /** Replaces the e-mail address; does nothing to an account that is gone. */
    void changeEmail(UserId id, Optional<EmailAddress> email);

    /** Replaces the password; does nothing to an account that is gone. */
    void changePassword(UserId id, PasswordHash password);

    /**
     * Replaces a hash that was checked by another one of the same password, or by itself. Does nothing where the password was
     * changed meanwhile, so that an old one never comes back, nor to an account that is gone; answers whether the password is
     * still the one that was checked. Inside a transaction it stays so until that ends.
     */
    boolean renewPassword(UserId id, PasswordHash outdated, PasswordHash renewed);

    /** Makes the account an administrator; does nothing to an account that is gone. */
    void grantAdministrator(UserId id);

    /**
     * Forgets the person: name, e-mail address and password go, and the name is free again. The identifier stays, so that what
     * the account wrote keeps an author, who is called {@link Username#DELETED} from now on.
     */
    void delete(UserId id);
}
