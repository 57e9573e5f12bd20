package org.hexachat.application.service.administration;

import java.util.List;
import org.hexachat.application.port.in.administration.SearchAllRoomsUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.MessageSearch;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.domain.search.FoundMessage;
import org.hexachat.domain.search.SearchQuery;
import org.hexachat.domain.search.SearchReach;
import org.hexachat.domain.search.SearchRequest;

/** Rations what reaches the store, as any search, and shows what was found once it is written down that somebody looks. */
public final class SearchAllRoomsService implements SearchAllRoomsUseCase {

    private final MessageSearch search;
    private final RateLimits limits;
    private final AuditedReading reading;
    private final Clock clock;

    public SearchAllRoomsService(MessageSearch search, RateLimits limits, AuditedReading reading, Clock clock) {
        this.search = search;
        this.limits = limits;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public List<FoundMessage> search(Query query) {
        query.caller().requireAdministrator();
        SearchQuery sought = SearchQuery.parse(query.text());
        limits.spend(Limit.SEARCH, new LimitSubject.OfUser(query.caller().id()));
        List<FoundMessage> found = search.find(
                new SearchRequest(new SearchReach.AllRooms(), sought, query.order(), query.after(), query.limit()));
        AuditedAct act = AuditedAct.ofSearch(query.caller().id(), clock.now());
        if (query.after().isEmpty()) {
            reading.begins(act);
        } else {
            reading.goesOn(act);
        }
        return found;
    }
}
