package org.hexachat.application.port.in.block;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.block.Block;
import org.hexachat.domain.request.PageLimit;
import org.hexachat.domain.user.UserId;

/** See whom one has blocked. */
public interface ListBlocksUseCase {

    /** The caller's own blocks, in the order of the identifiers of the blocked. */
    List<Block> list(Query query);

    /**
     * Which of them.
     *
     * @param after the identifier after which the page begins
     * @param limit 1 to {@value #MAX_LIMIT}
     */
    record Query(Caller caller, Optional<UserId> after, int limit) {

        public static final int MAX_LIMIT = 200;

        public Query {
            PageLimit.require(limit, MAX_LIMIT);
        }
    }
}
