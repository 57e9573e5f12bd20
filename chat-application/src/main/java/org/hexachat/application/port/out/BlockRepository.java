package org.hexachat.application.port.out;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexachat.domain.block.Block;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.user.UserId;

/** Keeps who does not want to hear from whom. Every call can throw {@code storage.unavailable}. */
public interface BlockRepository {

    /**
     * Notes a block; one that is there already stays as it is.
     *
     * @throws ChatException {@code user.not_found} where one of the two has no account; {@code block.limit} where the blocker has
     *     {@link Block#MAX_PER_USER} others, however many calls come at once
     */
    void add(UserId blocker, UserId blocked, Instant at);

    /** Forgets a block; harmless where there is none. */
    void remove(UserId blocker, UserId blocked);

    /** Forgets every block by a person, and every one of that person. Called when the account was deleted. */
    void forget(UserId user);

    /** Everybody whom a person blocks. */
    Set<UserId> blockedBy(UserId blocker);

    /** Those of some people whom a person blocks. */
    Set<UserId> blockedAmong(UserId blocker, Collection<UserId> people);

    /**
     * Whom a person blocks, in the order of their identifiers.
     *
     * @param after the identifier after which the page begins; empty for the first page
     * @param limit at least 1
     */
    List<Block> list(UserId blocker, Optional<UserId> after, int limit);
}
