package org.hexachat.adapter.rest.v1.search;

import java.util.Optional;
import org.hexachat.adapter.rest.v1.search.wire.FoundMessageList;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.SearchAllRoomsUseCase;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was said in all rooms, for those who run the server. */
@RestController
@RequestMapping(path = "/api/v1/admin/messages", produces = MediaType.APPLICATION_JSON_VALUE)
final class AllRoomsSearchController {
    private final SearchAllRoomsUseCase search;

    AllRoomsSearchController(SearchAllRoomsUseCase search) {
        this.search = search;
    }

    @GetMapping
    FoundMessageList search(
            @AuthenticationPrincipal Caller caller,
            @RequestParam Optional<String> q,
            @RequestParam Optional<String> sort,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> before) {
        return new SearchPage(q, sort, limit, before)
                .read((text, order, after, wanted) ->
                        search.search(new SearchAllRoomsUseCase.Query(caller, text, order, after, wanted)));
    }
}
