package org.hexachat.domain.room;

import java.time.Instant;
import java.util.Optional;

/**
 * How long somebody is muted.
 *
 * @param until the first instant at which they may speak again; empty for good
 */
public record MuteTerm(Optional<Instant> until) {

    public boolean isOver(Instant now) {
        return until.filter(end -> !now.isBefore(end)).isPresent();
    }
}
