package org.hexachat.domain.user;

import java.time.Instant;
import java.util.Optional;

/**
 * An account that is alive.
 *
 * @param email empty when the person gave none
 * @param administrator whether this account may run the server
 */
public record User(
        UserId id, Username username, Optional<EmailAddress> email, boolean administrator, Instant createdAt) {

    /** This account as one who does something. */
    public Actor actor() {
        return new Actor(id, username);
    }

    public User withEmail(Optional<EmailAddress> changed) {
        return new User(id, username, changed, administrator, createdAt);
    }
}
