package org.hexachat.testkit.wrong;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.out.MessageSearch;
import org.hexachat.domain.search.FoundMessage;
import org.hexachat.domain.search.IndexPlace;
import org.hexachat.domain.search.IndexedPart;
import org.hexachat.domain.search.SearchOrder;
import org.hexachat.domain.search.SearchQuery;
import org.hexachat.domain.search.SearchReach;
import org.hexachat.domain.search.SearchRequest;
import org.hexachat.domain.search.SearchTerm;
import org.hexachat.testkit.contract.MessageSearchContract;
import org.hexachat.testkit.contract.Storage;
import org.hexachat.testkit.fixture.Samples;

/** Searches that are wrong. */
final class WrongSearches {
    private WrongSearches() {}

    @CaughtBy("pages_follow_each_other_newest_first")
    static final class BeginsEveryPageOfFindsAnew extends Wrong {
        @Override
        List<FoundMessage> find(MessageSearch right, SearchRequest request) {
            return request.after().map(edge -> List.<FoundMessage>of()).orElseGet(() -> right.find(request));
        }
    }

    @CaughtBy("by_rank_those_come_first_that_hold_the_words_more_often")
    static final class KnowsNoRank extends Wrong {
        @Override
        List<FoundMessage> find(MessageSearch right, SearchRequest request) {
            return right.find(new SearchRequest(
                    request.reach(), request.query(), SearchOrder.TIME, request.after(), request.limit()));
        }
    }

    @CaughtBy("filters_narrow_what_is_found")
    static final class KnowsNoTimes extends Wrong {
        @Override
        List<FoundMessage> find(MessageSearch right, SearchRequest request) {
            SearchQuery query = request.query();
            return right.find(with(
                    request,
                    new SearchQuery(
                            query.terms(),
                            query.author(),
                            query.room(),
                            Optional.empty(),
                            Optional.empty(),
                            query.withFile())));
        }
    }

    @CaughtBy("what_has_a_file_is_found_by_it_with_words_and_without")
    static final class KnowsNoFiles extends Wrong {
        @Override
        List<FoundMessage> find(MessageSearch right, SearchRequest request) {
            SearchQuery query = request.query();
            return query.terms().isEmpty()
                    ? right.find(request)
                    : right.find(with(
                            request,
                            new SearchQuery(
                                    query.terms(),
                                    query.author(),
                                    query.room(),
                                    query.before(),
                                    query.since(),
                                    false)));
        }
    }

    @CaughtBy("a_message_is_found_by")
    static final class FindsPhrasesAlone extends Wrong {
        @Override
        List<FoundMessage> find(MessageSearch right, SearchRequest request) {
            return right.find(with(request, exact(request.query(), true)));
        }
    }

    @CaughtBy("a_message_is_not_found_by")
    static final class KnowsNoPhrases extends Wrong {
        @Override
        List<FoundMessage> find(MessageSearch right, SearchRequest request) {
            return right.find(with(request, exact(request.query(), false)));
        }
    }

    @CaughtBy("says_where_in_the_text_it_was_found")
    static final class MarksNothing extends Wrong {
        @Override
        List<FoundMessage> find(MessageSearch right, SearchRequest request) {
            return right.find(request).stream()
                    .map(found -> new FoundMessage(found.message(), found.rank(), List.of()))
                    .toList();
        }
    }

    /** As for a member of everything, whom somebody may block, too. */
    @CaughtBy("in_all_rooms_everything_is_found_but_what_was_said_in_direct_conversations")
    static final class FindsInAllRoomsWhatIsSaidByNobody extends Wrong {
        @Override
        List<FoundMessage> find(MessageSearch right, SearchRequest request) {
            return switch (request.reach()) {
                case SearchReach.OfMember _ -> right.find(request);
                case SearchReach.AllRooms() ->
                    right.find(new SearchRequest(
                            Samples.anyUserId(), request.query(), request.order(), request.after(), request.limit()));
            };
        }
    }

    /** As an index beside the messages that is not told of changes. */
    @CaughtBy({"a_deleted_message_is_never_found", "only_members_find_what_was_said_in_a_room"})
    static final class RemembersWhatItFound extends Wrong {
        private final List<FoundMessage> seen = new ArrayList<>();

        @Override
        List<FoundMessage> find(MessageSearch right, SearchRequest request) {
            List<FoundMessage> found = right.find(request);
            seen.addAll(found);
            return seen.stream()
                    .distinct()
                    .sorted(Comparator.comparing(
                                    (FoundMessage message) -> message.message().postedAt())
                            .reversed())
                    .toList();
        }
    }

    private static SearchRequest with(SearchRequest request, SearchQuery query) {
        return new SearchRequest(request.reach(), query, request.order(), request.after(), request.limit());
    }

    private static SearchQuery exact(SearchQuery query, boolean exact) {
        List<SearchTerm> terms = query.terms().stream()
                .map(term -> new SearchTerm(term.text(), exact))
                .toList();
        return new SearchQuery(terms, query.author(), query.room(), query.before(), query.since(), query.withFile());
    }

    private abstract static class Wrong extends MessageSearchContract {
        private final Storage storage = new StorageOver() {
            @Override
            public MessageSearch search() {
                return over(super.search());
            }
        };

        abstract List<FoundMessage> find(MessageSearch right, SearchRequest request);

        @Override
        protected Storage storage() {
            return storage;
        }

        private MessageSearch over(MessageSearch right) {
            return new MessageSearch() {
                @Override
                public List<FoundMessage> find(SearchRequest request) {
                    return Wrong.this.find(right, request);
                }

                @Override
                public int index(int most) {
                    return right.index(most);
                }

                @Override
                public IndexedPart indexAnew(Optional<IndexPlace> from) {
                    return right.indexAnew(from);
                }

                @Override
                public long indexed() {
                    return right.indexed();
                }
            };
        }
    }
}
