package org.hexachat.adapter.persistence.log;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;

/**
 * Statements that go to PostgreSQL together and are answered together. Each begins when the one before it has ended, and sees what
 * that did and waited for, as if they had been sent one by one; only their sender waits once. On a busy machine each wait costs
 * a commit more than its statement does.
 */
final class RoundTrip {

    private final JdbcOperations jdbc;
    private final Function<String, ParsedSql> parser;
    private final List<String> statements = new ArrayList<>();
    private final List<RowCallbackHandler> readers = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    RoundTrip(JdbcOperations jdbc, Function<String, ParsedSql> parser) {
        this.jdbc = jdbc;
        this.parser = parser;
    }

    /** Adds a statement that answers with rows, each of which is given to the reader. */
    void ask(String sql, Map<String, ?> parameters, RowCallbackHandler reader) {
        ParsedSql parsed = parser.apply(sql);
        MapSqlParameterSource source = new MapSqlParameterSource(parameters);
        statements.add(NamedParameterUtils.substituteNamedParameters(parsed, source));
        readers.add(reader);
        values.addAll(Arrays.asList(NamedParameterUtils.buildValueArray(parsed, source, null)));
    }

    /** Adds a statement that answers with nothing. */
    void tell(String sql, Map<String, ?> parameters) {
        ask(sql, parameters, row -> {});
    }

    /** Sends all of it, and waits for the answers. Does nothing where nothing was added. */
    void send() {
        if (!statements.isEmpty()) {
            jdbc.execute(String.join(";\n", statements), (PreparedStatementCallback<@Nullable Void>) this::send);
        }
    }

    private @Nullable Void send(PreparedStatement all) throws SQLException {
        ArgumentPreparedStatementSetter arguments = new ArgumentPreparedStatementSetter(values.toArray());
        try {
            arguments.setValues(all);
            boolean rows = all.execute();
            for (RowCallbackHandler reader : readers) {
                if (rows) {
                    read(all, reader);
                }
                rows = all.getMoreResults();
            }
            return null;
        } finally {
            arguments.cleanupParameters();
        }
    }

    private static void read(PreparedStatement all, RowCallbackHandler reader) throws SQLException {
        try (ResultSet rows = all.getResultSet()) {
            while (rows.next()) {
                reader.processRow(rows);
            }
        }
    }
}
