package org.hexachat.application.service.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.maintenance.IndexMessagesUseCase;
import org.hexachat.application.port.in.search.SearchMessagesUseCase;
import org.hexachat.application.port.out.MessageSearch;
import org.hexachat.application.service.World;
import org.hexachat.application.service.maintenance.IndexMessagesService;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.search.FoundMessage;
import org.hexachat.domain.search.IndexPlace;
import org.hexachat.domain.search.IndexedPart;
import org.hexachat.domain.search.SearchOrder;
import org.hexachat.domain.search.SearchRequest;
import org.hexachat.testkit.fake.FakeRateLimits;
import org.junit.jupiter.api.Test;

class SearchServicesTest {
    private final World world = new World();
    private final Caller anna = world.callerNamed("anna");
    private final Caller boris = world.callerNamed("boris");
    private final Room room = world.roomNamed("kitchen", anna);
    private final SearchMessagesService search = new SearchMessagesService(world.storage.search(), world.limits);

    @Test
    void members_find_what_was_said() {
        world.join(room, anna);
        world.said(room, anna, "two good books");
        FoundMessage found = search.search(query(anna, "book")).getFirst();
        assertThat(found.message().author()).isEqualTo(anna.actor());
        assertThat(found.excerpt().text()).isEqualTo("two good books");
        assertThat(search.search(query(boris, "book"))).isEmpty();
    }

    @Test
    void searches_are_rationed_and_what_cannot_be_searched_for_costs_nothing() {
        var rationed = new SearchMessagesService(world.storage.search(), FakeRateLimits.of(1));
        assertRefused(ErrorCode.INPUT_BLANK, () -> rationed.search(query(anna, " ")));
        rationed.search(query(anna, "book"));
        assertRefused(ErrorCode.RATE_LIMITED, () -> rationed.search(query(anna, "book")));
        rationed.search(query(boris, "book"));
    }

    @Test
    void a_query_says_nothing_of_what_is_looked_for() {
        assertThat(query(anna, "secret").toString()).doesNotContain("secret");
    }

    @Test
    void indexing_has_an_end() {
        MessageSearch busy = new MessageSearch() {
            @Override
            public List<FoundMessage> find(SearchRequest request) {
                return List.of();
            }

            @Override
            public int index(int most) {
                return most;
            }

            @Override
            public IndexedPart indexAnew(Optional<IndexPlace> from) {
                return new IndexedPart(0, Optional.empty());
            }

            @Override
            public long indexed() {
                return 0;
            }
        };
        assertThat(new IndexMessagesService(busy).index()).isEqualTo(IndexMessagesUseCase.MAX_MESSAGES);
    }

    private static SearchMessagesUseCase.Query query(Caller caller, String text) {
        return new SearchMessagesUseCase.Query(caller, text, SearchOrder.TIME, Optional.empty(), 10);
    }
}
