package org.hexachat.application.port.out;

import java.time.Instant;
import org.hexachat.domain.session.TokenHash;
import org.hexachat.domain.setup.SetupSecret;

/**
 * Keeps the secrets that each make the first administrator, until one of them did. Servers that share a store have one each. Every
 * call can throw {@code storage.unavailable}.
 */
public interface SetupSecretRepository {

    /** Stores a secret beside those that are there. */
    void add(SetupSecret secret);

    /** Whether this is the hash of one that has not expired at {@code now}. */
    boolean contains(TokenHash hash, Instant now);

    /**
     * Takes all of them away if this is the hash of one that has not expired at {@code now}, and answers whether it was: of any
     * number of calls at once, also for different ones, one. Inside a transaction the others wait until that ends, and find all of
     * them there again where it was undone.
     */
    boolean takeAll(TokenHash hash, Instant now);

    /** Forgets all of them. */
    void removeAll();

    /** Forgets those that have expired at {@code now}. */
    void removeExpired(Instant now);
}
