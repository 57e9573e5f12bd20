package org.hexachat.domain.block;

import java.time.Instant;
import org.hexachat.domain.user.Actor;

/**
 * That somebody does not want to hear from a person. It is theirs alone: no event of a room, and told to nobody else.
 *
 * @param user who is blocked
 * @param at since when
 */
public record Block(Actor user, Instant at) {

    /** How many people one person can block. Every reading looks through them, so the number has a bound. */
    public static final int MAX_PER_USER = 1_000;
}
