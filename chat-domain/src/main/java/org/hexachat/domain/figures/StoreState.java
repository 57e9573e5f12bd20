package org.hexachat.domain.figures;

import java.time.Duration;
import java.util.Optional;

/**
 * How the store does.
 *
 * @param answer empty where it does not answer
 */
public record StoreState(Commits commits, Pool pool, Optional<Answer> answer) {

    /**
     * What the store says.
     *
     * @param ping how long the shortest question takes, with the wait for a connection
     */
    public record Answer(Duration ping, Backlog backlog) {}
}
