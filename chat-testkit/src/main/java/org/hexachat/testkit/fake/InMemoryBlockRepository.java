package org.hexachat.testkit.fake;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexachat.application.port.out.BlockRepository;
import org.hexachat.domain.block.Block;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.user.UserId;

/** Blocks in memory. */
final class InMemoryBlockRepository implements BlockRepository {
    private static final Comparator<UserId> BY_ID =
            Comparator.comparing(user -> user.value().toString());

    private final Memory memory;

    InMemoryBlockRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public void add(UserId blocker, UserId blocked, Instant at) {
        memory.update(tables -> {
            if (!tables.accounts().keySet().containsAll(Set.of(blocker, blocked))) {
                throw new ChatException(ErrorCode.USER_NOT_FOUND);
            }
            Set<UserId> known = tables.blockedBy(blocker);
            if (!known.contains(blocked) && known.size() >= Block.MAX_PER_USER) {
                throw new ChatException(ErrorCode.BLOCK_LIMIT, Block.MAX_PER_USER);
            }
            tables.blocks().putIfAbsent(new StoredBlock(blocker, blocked), at);
        });
    }

    @Override
    public void remove(UserId blocker, UserId blocked) {
        memory.update(tables -> tables.blocks().remove(new StoredBlock(blocker, blocked)));
    }

    @Override
    public void forget(UserId user) {
        memory.update(tables -> tables.blocks().keySet().removeIf(block -> block.isOf(user)));
    }

    @Override
    public Set<UserId> blockedBy(UserId blocker) {
        return memory.read(tables -> tables.blockedBy(blocker));
    }

    @Override
    public Set<UserId> blockedAmong(UserId blocker, Collection<UserId> people) {
        return blockedBy(blocker).stream().filter(people::contains).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Block> list(UserId blocker, Optional<UserId> after, int limit) {
        return memory.read(tables -> tables.blockedBy(blocker).stream()
                .filter(user ->
                        after.filter(edge -> BY_ID.compare(user, edge) <= 0).isEmpty())
                .sorted(BY_ID)
                .limit(limit)
                .map(user -> new Block(tables.signed(user), tables.blockedAt(blocker, user)))
                .toList());
    }
}
