package org.hexachat.adapter.persistence.failure;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Tells a store that cannot answer now from a bug of ours. Goes by PostgreSQL's own codes where there is one, because Spring
 * files some of them (a full disk, a server that only reads) under bugs. A commit or a rollback that fails has lost its
 * connection, which the pool closed without a code.
 */
final class Unavailability {

    /**
     * Connection, transaction state (read-only server, idle too long), rollback (deadlock), resources, object in use (lock not
     * to be had), intervention (shutdown, time limit of a statement), input and output of the server itself.
     */
    private static final Set<String> CLASSES = Set.of("08", "25", "40", "53", "55", "57", "58");

    private Unavailability() {}

    static boolean is(RuntimeException failure) {
        return failure instanceof TransientDataAccessException
                || failure instanceof RecoverableDataAccessException
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof CannotCreateTransactionException
                || failure instanceof TransactionSystemException
                || sqlState(failure)
                        .filter(state -> CLASSES.contains(state.substring(0, 2)))
                        .isPresent();
    }

    /** The five characters with which the database or the driver names the failure. */
    static Optional<String> sqlState(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .filter(state -> state != null && state.length() == 5)
                .findFirst();
    }
}
