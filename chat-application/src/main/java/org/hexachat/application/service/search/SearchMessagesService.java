package org.hexachat.application.service.search;

import java.util.List;
import org.hexachat.application.port.in.search.SearchMessagesUseCase;
import org.hexachat.application.port.out.MessageSearch;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.domain.search.FoundMessage;
import org.hexachat.domain.search.SearchQuery;
import org.hexachat.domain.search.SearchRequest;

/** Rations what reaches the store. Membership is the store's to ask, in the same moment in which it searches. */
public final class SearchMessagesService implements SearchMessagesUseCase {

    private final MessageSearch search;
    private final RateLimits limits;

    public SearchMessagesService(MessageSearch search, RateLimits limits) {
        this.search = search;
        this.limits = limits;
    }

    @Override
    public List<FoundMessage> search(Query query) {
        SearchQuery sought = SearchQuery.parse(query.text());
        limits.spend(Limit.SEARCH, new LimitSubject.OfUser(query.caller().id()));
        return search.find(new SearchRequest(query.caller().id(), sought, query.order(), query.after(), query.limit()));
    }
}
