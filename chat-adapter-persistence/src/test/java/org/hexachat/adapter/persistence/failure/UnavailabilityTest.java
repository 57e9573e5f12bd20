package org.hexachat.adapter.persistence.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.UnexpectedRollbackException;

class UnavailabilityTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08006", "08003", "25006", "25P03", "40001", "40P01", "53100", "53200", "53300", "55P03", "57014",
                "57P01", "57P02", "57P03", "58030"
            })
    void a_store_that_cannot_answer_now_is_unavailable(String sqlState) {
        assertThat(Unavailability.is(failure(sqlState))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"42601", "42P01", "22021", "23505", "23503", "23514", "XX000"})
    void a_bug_is_not(String sqlState) {
        assertThat(Unavailability.is(failure(sqlState))).isFalse();
    }

    @Test
    void a_pool_without_a_free_connection_is_unavailable() {
        assertThat(Unavailability.is(new CannotGetJdbcConnectionException("x", new SQLException("timed out"))))
                .isTrue();
    }

    @Test
    void a_rollback_on_a_connection_that_is_gone_is_unavailable() {
        assertThat(Unavailability.is(new TransactionSystemException("x", new SQLException("Connection is closed"))))
                .isTrue();
    }

    @Test
    void a_wrong_use_of_transactions_is_a_bug() {
        assertThat(Unavailability.is(new UnexpectedRollbackException("x"))).isFalse();
        assertThat(Unavailability.is(new IllegalTransactionStateException("x"))).isFalse();
    }

    private static DataAccessException failure(String sqlState) {
        return new UncategorizedSQLException("task", "sql", new SQLException("x", sqlState));
    }
}
