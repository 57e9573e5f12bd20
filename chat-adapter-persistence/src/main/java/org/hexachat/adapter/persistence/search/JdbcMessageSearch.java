package org.hexachat.adapter.persistence.search;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.adapter.persistence.row.Keyset;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.MessageSearch;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.search.FoundMessage;
import org.hexachat.domain.search.IndexPlace;
import org.hexachat.domain.search.IndexedPart;
import org.hexachat.domain.search.Matches;
import org.hexachat.domain.search.SearchOrder;
import org.hexachat.domain.search.SearchPlace;
import org.hexachat.domain.search.SearchQuery;
import org.hexachat.domain.search.SearchReach;
import org.hexachat.domain.search.SearchRequest;
import org.hexachat.domain.search.SearchTerm;
import org.hexachat.domain.search.TextRange;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;

/** Finds messages through {@code searched_message}, and what is not there yet in {@code message}. */
@Stored
final class JdbcMessageSearch implements MessageSearch {

    /** What PostgreSQL says when a statement took too long. */
    private static final String TIMED_OUT = "57014";

    private static final RowMapper<FoundRow> FOUND = new SimplePropertyRowMapper<>(FoundRow.class);

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final FoundRowMapper mapper;
    private final Indexer indexer;
    private final Reindexer reindexer;
    private final SearchProperties properties;
    private final Turnstile turnstile;
    private final Clock clock;

    JdbcMessageSearch(
            JdbcClient jdbc,
            Transactions transactions,
            FoundRowMapper mapper,
            Indexer indexer,
            Reindexer reindexer,
            SearchProperties properties,
            Turnstile turnstile,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.mapper = mapper;
        this.indexer = indexer;
        this.reindexer = reindexer;
        this.properties = properties;
        this.turnstile = turnstile;
        this.clock = clock;
    }

    @Override
    public List<FoundMessage> find(SearchRequest request) {
        return turnstile.inside(() -> transactions.inTransaction(() -> rows(request))).stream()
                .map(row -> found(row, request.query()))
                .toList();
    }

    @Override
    public int index(int most) {
        return indexer.index(most);
    }

    @Override
    public IndexedPart indexAnew(Optional<IndexPlace> from) {
        return reindexer.part(from);
    }

    @Override
    public long indexed() {
        return reindexer.indexed();
    }

    /** Gives what is left of the time to the next statement. */
    private void limitTime(Instant end) {
        long left = Math.max(1, Duration.between(clock.now(), end).toMillis());
        jdbc.sql(SearchSql.SETTINGS)
                .param("timeout", left + "ms")
                .query(String.class)
                .single();
    }

    private List<FoundRow> rows(SearchRequest request) {
        Instant end = clock.now().plus(properties.timeout());
        try {
            Asked asked = asked(request, end);
            return request.order() == SearchOrder.TIME ? newest(asked) : best(asked);
        } catch (DataAccessException failure) {
            throw timedOut(failure) ? tooLong(failure) : failure;
        }
    }

    private Asked asked(SearchRequest request, Instant end) {
        return switch (request.reach()) {
            case SearchReach.OfMember(UserId member) ->
                new Asked(request, end, SearchStatements.ofMember(request.query()), member.value(), List.of());
            case SearchReach.AllRooms() ->
                new Asked(request, end, SearchStatements.ofAll(request.query()), null, behind(request, end));
        };
    }

    private List<UUID> behind(SearchRequest request, Instant end) {
        limitTime(end);
        return jdbc.sql(SearchSql.BEHIND)
                .param(
                        "roomKey",
                        request.query().room().map(RoomName::canonical).orElse(null))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** A longer time only where the page is not full. */
    private List<FoundRow> newest(Asked asked) {
        return Period.of(asked.request(), clock.now())
                .map(period -> new Look(period, inPeriod(asked, period)))
                .filter(look -> look.period().whole()
                        || look.rows().size() == asked.request().limit())
                .findFirst()
                .orElseThrow()
                .rows();
    }

    private List<FoundRow> inPeriod(Asked asked, Period period) {
        limitTime(asked.end());
        return parameters(asked.statements().newest(), asked)
                .param("since", period.since().map(ColumnMapper::column).orElse(OffsetDateTime.MIN))
                .param("days", new SqlArrayValue("bigint", period.days().toArray()))
                .query(FOUND)
                .list();
    }

    private List<FoundRow> best(Asked asked) {
        limitTime(asked.end());
        SearchRequest request = asked.request();
        Optional<Double> edge = request.after().map(SearchPlace::rank);
        return parameters(asked.statements().best(), asked)
                .param(
                        "since",
                        request.query().since().map(ColumnMapper::column).orElse(OffsetDateTime.MIN))
                .param("days", new SqlArrayValue("bigint"))
                .param("rank", edge.orElse(Double.POSITIVE_INFINITY))
                .param("ranked", SearchRequest.MAX_RANKED)
                .query(FOUND)
                .list();
    }

    private static boolean timedOut(DataAccessException failure) {
        return failure.getMostSpecificCause() instanceof SQLException cause && TIMED_OUT.equals(cause.getSQLState());
    }

    private ChatException tooLong(DataAccessException failure) {
        return ChatException.retryLater(ErrorCode.SEARCH_TIMED_OUT, properties.timeout(), failure);
    }

    private StatementSpec parameters(String sql, Asked asked) {
        SearchRequest request = asked.request();
        SearchQuery query = request.query();
        List<SearchTerm> terms = query.terms();
        Optional<SearchPlace> edge = request.after();
        return jdbc.sql(sql)
                .param("user", asked.member())
                .param("behind", new SqlArrayValue("uuid", asked.behind().toArray()))
                .param(
                        "words",
                        new SqlArrayValue(
                                "text", terms.stream().map(SearchTerm::text).toArray()))
                .param(
                        "exact",
                        new SqlArrayValue(
                                "boolean", terms.stream().map(SearchTerm::exact).toArray()))
                .param("roomKey", query.room().map(RoomName::canonical).orElse(null))
                .param("authorKey", query.author().map(Username::canonical).orElse(null))
                .param("inIndex", SearchSql.ROOMS_IN_INDEX)
                .param("before", query.before().map(ColumnMapper::column).orElse(OffsetDateTime.MAX))
                .param(
                        "at",
                        edge.map(SearchPlace::postedAt)
                                .map(ColumnMapper::column)
                                .orElse(OffsetDateTime.MAX))
                .param("edge", edge.map(place -> place.message().value()).orElse(Keyset.LAST))
                .param("limit", request.limit());
    }

    private FoundMessage found(FoundRow row, SearchQuery query) {
        List<TextRange> words = new MarkedText(row.marked()).ranges(row.body());
        return new FoundMessage(
                mapper.toMessage(row), row.rank(), Matches.joined(words, Matches.of(query, row.body())));
    }

    /**
     * What is to be answered.
     *
     * @param end when it is given up
     * @param member null where all rooms are meant
     * @param behind rooms that hold something new, where all rooms are meant
     */
    private record Asked(
            SearchRequest request,
            Instant end,
            SearchStatements statements,
            @Nullable UUID member,
            List<UUID> behind) {}

    /** What was found in a period. */
    private record Look(Period period, List<FoundRow> rows) {}
}
