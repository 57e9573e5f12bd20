package org.hexachat.application.service.block;

import org.hexachat.application.port.in.block.UnblockUserUseCase;
import org.hexachat.application.port.out.BlockRepository;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.domain.user.UserId;

/** Lifts a block, and has every connection go by it. */
public final class UnblockUserService implements UnblockUserUseCase {

    private final BlockRepository blocks;
    private final LiveConnections connections;

    public UnblockUserService(BlockRepository blocks, LiveConnections connections) {
        this.blocks = blocks;
        this.connections = connections;
    }

    @Override
    public void unblock(Command command) {
        UserId blocker = command.caller().id();
        blocks.remove(blocker, command.user());
        connections.withhold(blocker, () -> blocks.blockedBy(blocker));
    }
}
