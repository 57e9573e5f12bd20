package org.hexachat.adapter.persistence.setup;

import java.time.Instant;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.application.port.out.SetupSecretRepository;
import org.hexachat.domain.session.TokenHash;
import org.hexachat.domain.setup.SetupSecret;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Secrets in {@code setup_secret}. */
@Stored
final class JdbcSetupSecretRepository implements SetupSecretRepository {

    private final JdbcClient jdbc;

    JdbcSetupSecretRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(SetupSecret secret) {
        jdbc.sql(SetupSecretSql.ADD)
                .param("tokenHash", secret.hash().value())
                .param("expiresAt", ColumnMapper.column(secret.expiresAt()))
                .update();
    }

    @Override
    public boolean contains(TokenHash hash, Instant now) {
        return of(SetupSecretSql.CONTAINS, hash, now).query(Boolean.class).single();
    }

    @Override
    public boolean takeAll(TokenHash hash, Instant now) {
        return of(SetupSecretSql.TAKE_ALL, hash, now).update() > 0;
    }

    @Override
    public void removeAll() {
        jdbc.sql(SetupSecretSql.REMOVE_ALL).update();
    }

    @Override
    public void removeExpired(Instant now) {
        jdbc.sql(SetupSecretSql.REMOVE_EXPIRED)
                .param("now", ColumnMapper.column(now))
                .update();
    }

    private JdbcClient.StatementSpec of(String statement, TokenHash hash, Instant now) {
        return jdbc.sql(statement).param("tokenHash", hash.value()).param("now", ColumnMapper.column(now));
    }
}
