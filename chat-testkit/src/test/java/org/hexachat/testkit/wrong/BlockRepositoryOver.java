package org.hexachat.testkit.wrong;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexachat.application.port.out.BlockRepository;
import org.hexachat.domain.block.Block;
import org.hexachat.domain.user.UserId;

/** A right repository, for a wrong one to be wrong in one thing. */
class BlockRepositoryOver implements BlockRepository {
    private final BlockRepository right;

    BlockRepositoryOver(BlockRepository right) {
        this.right = right;
    }

    @Override
    public void add(UserId blocker, UserId blocked, Instant at) {
        right.add(blocker, blocked, at);
    }

    @Override
    public void remove(UserId blocker, UserId blocked) {
        right.remove(blocker, blocked);
    }

    @Override
    public void forget(UserId user) {
        right.forget(user);
    }

    @Override
    public Set<UserId> blockedBy(UserId blocker) {
        return right.blockedBy(blocker);
    }

    @Override
    public Set<UserId> blockedAmong(UserId blocker, Collection<UserId> people) {
        return right.blockedAmong(blocker, people);
    }

    @Override
    public List<Block> list(UserId blocker, Optional<UserId> after, int limit) {
        return right.list(blocker, after, limit);
    }
}
