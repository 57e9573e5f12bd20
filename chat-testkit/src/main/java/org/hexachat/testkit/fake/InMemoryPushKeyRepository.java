package org.hexachat.testkit.fake;

import java.util.Optional;
import org.hexachat.application.port.out.PushKeyRepository;
import org.hexachat.domain.push.ServerKeys;

/** Keys in memory. */
final class InMemoryPushKeyRepository implements PushKeyRepository {
    private final Memory memory;

    InMemoryPushKeyRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Optional<ServerKeys> find() {
        return memory.read(tables -> tables.push().keys());
    }

    @Override
    public ServerKeys keep(ServerKeys keys) {
        return memory.write(tables -> tables.push().keep(keys));
    }
}
