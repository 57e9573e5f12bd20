package org.hexachat.application.port.out;

import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.user.PasswordHash;
import org.hexachat.domain.user.RawPassword;

/**
 * Turns passwords into something that is useless to a thief. Slow on purpose, so the number of calls at work is bounded: one
 * that finds no place within a short wait is refused with {@code server.busy} and a time to wait.
 */
public interface PasswordHasher {

    /**
     * Hashes with a salt of its own: twice the same password gives two hashes.
     *
     * @throws ChatException {@code server.busy}
     */
    PasswordHash hash(RawPassword password);

    /**
     * Whether the hash was made of exactly this password, compared in constant time.
     *
     * @throws ChatException {@code server.busy}
     */
    boolean matches(RawPassword password, PasswordHash hash);

    /**
     * Costs what {@link #matches} costs, and tells nothing: for a username that does not exist.
     *
     * @throws ChatException {@code server.busy}
     */
    void matchNothing(RawPassword password);

    /** Whether the hash was made with other parameters than those of today. */
    boolean isOutdated(PasswordHash hash);
}
