package org.hexachat.testkit.fake;

import java.time.Instant;
import java.util.Map;
import org.hexachat.application.port.out.SetupSecretRepository;
import org.hexachat.domain.session.TokenHash;
import org.hexachat.domain.setup.SetupSecret;

/** Secrets of the first run in memory. */
final class InMemorySetupSecretRepository implements SetupSecretRepository {
    private final Memory memory;

    InMemorySetupSecretRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public void add(SetupSecret secret) {
        memory.update(tables -> tables.setupSecrets().put(secret.hash(), secret));
    }

    @Override
    public boolean contains(TokenHash hash, Instant now) {
        return memory.read(tables -> isGood(tables.setupSecrets(), hash, now));
    }

    @Override
    public boolean takeAll(TokenHash hash, Instant now) {
        return memory.write(tables -> {
            boolean taken = isGood(tables.setupSecrets(), hash, now);
            if (taken) {
                tables.setupSecrets().clear();
            }
            return taken;
        });
    }

    @Override
    public void removeAll() {
        memory.update(tables -> tables.setupSecrets().clear());
    }

    @Override
    public void removeExpired(Instant now) {
        memory.update(tables -> tables.setupSecrets().values().removeIf(secret -> !now.isBefore(secret.expiresAt())));
    }

    private static boolean isGood(Map<TokenHash, SetupSecret> secrets, TokenHash hash, Instant now) {
        SetupSecret secret = secrets.get(hash);
        return secret != null && now.isBefore(secret.expiresAt());
    }
}
