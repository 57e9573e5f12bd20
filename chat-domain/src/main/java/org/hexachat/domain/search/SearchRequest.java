package org.hexachat.domain.search;

import java.util.Optional;
import org.hexachat.domain.request.PageLimit;
import org.hexachat.domain.user.UserId;

/**
 * Which part of what is found somebody wants.
 *
 * @param reach only what was said there is found
 * @param after the place after which the page begins; empty for the first page
 * @param limit 1 to {@value #MAX_LIMIT}
 */
public record SearchRequest(
        SearchReach reach, SearchQuery query, SearchOrder order, Optional<SearchPlace> after, int limit) {

    public static final int MAX_LIMIT = 200;

    /** Of more messages than this, the newest are put in the order of their rank, and no others are found by it. */
    public static final int MAX_RANKED = 500;

    public SearchRequest {
        PageLimit.require(limit, MAX_LIMIT);
    }

    /** What a member looks for. */
    public SearchRequest(UserId member, SearchQuery query, SearchOrder order, Optional<SearchPlace> after, int limit) {
        this(new SearchReach.OfMember(member), query, order, after, limit);
    }
}
