package org.hexachat.adapter.persistence.row;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * The columns of many rows, each as one array, so that one statement writes all of them and stays the same. A column in which nothing
 * stands is an array of nothing: {@code unnest} fills it up with nulls to the length of its neighbours, and of the columns of a
 * message most are empty in most commits.
 *
 * @param <R> a row
 */
public record ColumnArrays<R>(Collection<R> rows) {

    public SqlArrayValue uuids(Function<R, @Nullable UUID> column) {
        return array("uuid", column);
    }

    public SqlArrayValue texts(Function<R, @Nullable String> column) {
        return array("text", column);
    }

    public SqlArrayValue numbers(Function<R, @Nullable Long> column) {
        return array("bigint", column);
    }

    public SqlArrayValue wholeNumbers(Function<R, @Nullable Integer> column) {
        return array("integer", column);
    }

    public SqlArrayValue smallNumbers(Function<R, Integer> column) {
        return array("smallint", column);
    }

    public SqlArrayValue flags(Function<R, @Nullable Boolean> column) {
        return array("boolean", column);
    }

    /** In the notation of ISO 8601, which PostgreSQL reads exactly. */
    public SqlArrayValue instants(Function<R, Instant> column) {
        return array("timestamptz", row -> column.apply(row).toString());
    }

    private SqlArrayValue array(String type, Function<R, ? extends @Nullable Object> column) {
        Object[] values = rows.stream().map(column).toArray();
        return new SqlArrayValue(type, isEmpty(values) ? new Object[0] : values);
    }

    private static boolean isEmpty(Object[] values) {
        return Arrays.stream(values).allMatch(Objects::isNull);
    }
}
