package org.hexachat.bootstrap.postgres;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Where the database is and who asks: what the connection pool is built from. */
record DatabaseAddress(
        String url, @Nullable String username, @Nullable String password) implements JdbcConnectionDetails {

    private static final String LOCAL = "jdbc:postgresql://127.0.0.1:%d/%s";

    static DatabaseAddress local(int port, String password) {
        return new DatabaseAddress(LOCAL.formatted(port, ChatDatabase.NAME), ChatDatabase.NAME, password);
    }

    static DatabaseAddress ofSuperuser(int port, String password) {
        String superuser = EmbeddedPostgres.SUPERUSER;
        return new DatabaseAddress(LOCAL.formatted(port, superuser), superuser, password);
    }

    @Override
    public @Nullable String getUsername() {
        return username;
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    /** Without the parameters of the URL, which may hold a password. */
    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }
}
