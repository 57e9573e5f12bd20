package org.hexachat.testkit.postgres;

/** A running PostgreSQL that hands out databases. */
interface PostgresServer extends AutoCloseable {

    /** Makes an empty database that nobody else uses. */
    TestDatabase newDatabase();

    /** Freezes the server: it answers nothing and loses nothing until {@link #resume()}. */
    void pause();

    /** Lets a frozen server go on. */
    void resume();

    @Override
    void close();
}
