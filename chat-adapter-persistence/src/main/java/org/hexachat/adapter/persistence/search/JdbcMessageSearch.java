package org.hexachat.adapter.persistence.search;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
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
import org.hexachat.domain.search.SearchRequest;
import org.hexachat.domain.search.SearchTerm;
import org.hexachat.domain.search.TextRange;
import org.hexachat.domain.user.Username;
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
            return request.order() == SearchOrder.TIME ? newest(request, end) : best(request, end);
        } catch (DataAccessException failure) {
            throw timedOut(failure) ? tooLong(failure) : failure;
        }
    }

    /** A longer time only where the page is not full. */
    private List<FoundRow> newest(SearchRequest request, Instant end) {
        return Period.of(request, clock.now())
                .map(period -> new Look(period, inPeriod(request, period, end)))
                .filter(look -> look.period().whole() || look.rows().size() == request.limit())
                .findFirst()
                .orElseThrow()
                .rows();
    }

    private List<FoundRow> inPeriod(SearchRequest request, Period period, Instant end) {
        limitTime(end);
        return parameters(request.query().withFile() ? SearchSql.NEWEST_WITH_FILE : SearchSql.NEWEST, request)
                .param("since", period.since().map(ColumnMapper::column).orElse(OffsetDateTime.MIN))
                .param("days", new SqlArrayValue("bigint", period.days().toArray()))
                .query(FOUND)
                .list();
    }

    private List<FoundRow> best(SearchRequest request, Instant end) {
        limitTime(end);
        Optional<Double> edge = request.after().map(SearchPlace::rank);
        return parameters(request.query().withFile() ? SearchSql.BEST_WITH_FILE : SearchSql.BEST, request)
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

    private StatementSpec parameters(String sql, SearchRequest request) {
        SearchQuery query = request.query();
        List<SearchTerm> terms = query.terms();
        Optional<SearchPlace> edge = request.after();
        return jdbc.sql(sql)
                .param("user", request.member().value())
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

    /** What was found in a period. */
    private record Look(Period period, List<FoundRow> rows) {}
}
