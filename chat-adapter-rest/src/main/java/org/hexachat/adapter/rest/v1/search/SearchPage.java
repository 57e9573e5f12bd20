package org.hexachat.adapter.rest.v1.search;

import java.util.List;
import java.util.Optional;
import org.hexachat.adapter.rest.v1.input.Page;
import org.hexachat.adapter.rest.v1.input.QueryFields;
import org.hexachat.adapter.rest.v1.search.wire.FoundMessageList;
import org.hexachat.adapter.rest.v1.search.wire.FoundMessageView;
import org.hexachat.domain.search.FoundMessage;
import org.hexachat.domain.search.SearchOrder;
import org.hexachat.domain.search.SearchPlace;

/** A page of what is found, as it stands in the query of a request. */
record SearchPage(Optional<String> q, Optional<String> sort, Optional<String> limit, Optional<String> before) {
    /**
     * Reads the query, and answers with what is found.
     *
     * @throws org.hexachat.domain.error.ChatException {@code input.invalid}
     */
    FoundMessageList read(Search search) {
        QueryFields fields = new QueryFields();
        String text = fields.required("q", q);
        SearchOrder order = fields.choice("sort", sort, SearchOrder.values()).orElse(SearchOrder.TIME);
        int wanted = fields.limit(limit);
        Optional<SearchPlace> edge = fields.place("before", before, FoundPlaces::read);
        fields.throwIfAnyIsWrong();
        Page<FoundMessageView> page = Page.forwards(
                        fields.blaming("q", () -> search.find(text, order, edge, Page.toAsk(wanted))),
                        wanted,
                        found -> FoundPlaces.write(found.place()))
                .map(FoundMessageViews::of);
        return new FoundMessageList(page.items(), page.next().orElse(null));
    }

    /** Who looks, and where. */
    @FunctionalInterface
    interface Search {
        List<FoundMessage> find(String text, SearchOrder order, Optional<SearchPlace> after, int limit);
    }
}
