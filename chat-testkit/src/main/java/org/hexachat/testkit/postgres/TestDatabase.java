package org.hexachat.testkit.postgres;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of one test class. It is dropped after the last test of the class. */
public final class TestDatabase implements AutoCloseable {

    private final PostgresServer server;
    private final ServerAddress address;
    private final String name;

    TestDatabase(PostgresServer server, ServerAddress address, String name) {
        this.server = server;
        this.address = address;
        this.name = name;
    }

    /** Where the database is. */
    public String jdbcUrl() {
        return address.jdbcUrl(name);
    }

    /** Who may use it. */
    public String username() {
        return address.username();
    }

    /** The password of that user. */
    public String password() {
        return address.password();
    }

    /** A source of plain connections, without a pool. */
    public DataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl());
        source.setUser(username());
        source.setPassword(password());
        return source;
    }

    /** Freezes the whole server, for every test class that uses it, until {@link #resume()}. */
    public void pause() {
        server.pause();
    }

    /** Lets a frozen server go on. */
    public void resume() {
        server.resume();
    }

    /** Drops the database, with whoever is still connected. */
    @Override
    public void close() throws SQLException {
        server.resume();
        address.execute("DROP DATABASE " + name + " WITH (FORCE)");
    }
}
