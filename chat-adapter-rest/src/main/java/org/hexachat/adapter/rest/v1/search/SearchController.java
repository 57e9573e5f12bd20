package org.hexachat.adapter.rest.v1.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.hexachat.adapter.rest.v1.input.Page;
import org.hexachat.adapter.rest.v1.input.QueryFields;
import org.hexachat.adapter.rest.v1.search.wire.FoundMessageList;
import org.hexachat.adapter.rest.v1.search.wire.FoundMessageView;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.search.SearchMessagesUseCase;
import org.hexachat.domain.search.SearchOrder;
import org.hexachat.domain.search.SearchPlace;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was said in the rooms that one is a member of. */
@RestController
@RequestMapping(path = "/api/v1/search", produces = MediaType.APPLICATION_JSON_VALUE)
final class SearchController {
    private static final SequencedMap<String, SearchOrder> ORDERS = Arrays.stream(SearchOrder.values())
            .collect(Collectors.toMap(
                    order -> order.name().toLowerCase(Locale.ROOT), order -> order, (a, b) -> a, LinkedHashMap::new));

    private final SearchMessagesUseCase search;

    SearchController(SearchMessagesUseCase search) {
        this.search = search;
    }

    @GetMapping
    FoundMessageList search(
            @AuthenticationPrincipal Caller caller,
            @RequestParam Optional<String> q,
            @RequestParam Optional<String> sort,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> before) {
        QueryFields fields = new QueryFields();
        String text = fields.required("q", q);
        SearchOrder order =
                fields.choice("sort", sort, ORDERS).orElse(ORDERS.firstEntry().getValue());
        int wanted = fields.limit(limit);
        Optional<SearchPlace> edge = fields.place("before", before, FoundPlaces::read);
        fields.throwIfAnyIsWrong();
        var query = new SearchMessagesUseCase.Query(caller, text, order, edge, Page.toAsk(wanted));
        Page<FoundMessageView> page = Page.forwards(
                        fields.blaming("q", () -> search.search(query)),
                        wanted,
                        found -> FoundPlaces.write(found.place()))
                .map(FoundMessageViews::of);
        return new FoundMessageList(page.items(), page.next().orElse(null));
    }
}
