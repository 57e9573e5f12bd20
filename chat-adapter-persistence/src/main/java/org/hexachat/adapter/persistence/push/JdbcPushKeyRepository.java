package org.hexachat.adapter.persistence.push;

import java.util.Optional;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.application.port.out.PushKeyRepository;
import org.hexachat.domain.push.ServerKeys;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys in {@code push_key}. */
@Stored
final class JdbcPushKeyRepository implements PushKeyRepository {

    private final JdbcClient jdbc;

    JdbcPushKeyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ServerKeys> find() {
        return jdbc.sql(PushKeySql.FIND)
                .query((row, number) -> new ServerKeys(row.getString("public_key"), row.getString("private_key")))
                .optional();
    }

    /** Whoever comes second waits for the first, and then reads what that one kept. */
    @Override
    public ServerKeys keep(ServerKeys keys) {
        jdbc.sql(PushKeySql.KEEP)
                .param("publicKey", keys.publicKey())
                .param("privateKey", keys.privateKey())
                .update();
        return find().orElseThrow();
    }
}
