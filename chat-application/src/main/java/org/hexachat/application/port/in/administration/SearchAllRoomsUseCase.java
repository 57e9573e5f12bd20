package org.hexachat.application.port.in.administration;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.search.FoundMessage;
import org.hexachat.domain.search.SearchOrder;
import org.hexachat.domain.search.SearchPlace;
import org.hexachat.domain.search.SearchQuery;
import org.hexachat.domain.search.SearchRequest;

/** Find what was said in all rooms but direct conversations, by anybody. Administrators may. */
@FunctionalInterface
public interface SearchAllRoomsUseCase {

    /**
     * Searches. The audit log tells that it was done, and not what was looked for: a line for each search, and for a page that goes on with none that
     * is known of.
     *
     * @throws ChatException {@code administrator.required}; whatever {@link SearchQuery#parse} refuses; {@code rate_limited};
     *     {@code search.timed_out}
     */
    List<FoundMessage> search(Query query);

    /**
     * What to look for.
     *
     * @param text as the caller typed it
     * @param after the place after which the page begins; empty for the first page
     * @param limit 1 to {@link SearchRequest#MAX_LIMIT}
     */
    record Query(Caller caller, String text, SearchOrder order, Optional<SearchPlace> after, int limit) {

        @Override
        public String toString() {
            return "Query[" + caller.id() + ", ***]";
        }
    }
}
