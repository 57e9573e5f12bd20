package org.hexachat.domain.job;

import java.util.Optional;
import org.hexachat.domain.request.PageLimit;

/**
 * Which jobs to list, the newest first.
 *
 * @param kind empty for any
 * @param state empty for any
 * @param before the job before which the page begins; empty for the newest
 * @param limit 1 to {@value #MAX_LIMIT}
 */
public record JobQuery(Optional<JobKind> kind, Optional<JobState> state, Optional<JobId> before, int limit) {

    public static final int MAX_LIMIT = 201;

    public JobQuery {
        PageLimit.require(limit, MAX_LIMIT);
    }
}
