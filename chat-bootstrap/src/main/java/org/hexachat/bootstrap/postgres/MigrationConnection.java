package org.hexachat.bootstrap.postgres;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The same database, asked outside the pool. */
record MigrationConnection(JdbcConnectionDetails database) implements FlywayConnectionDetails {

    @Override
    public @Nullable String getUsername() {
        return database.getUsername();
    }

    @Override
    public @Nullable String getPassword() {
        return database.getPassword();
    }

    @Override
    public String getJdbcUrl() {
        return database.getJdbcUrl();
    }
}
