package org.hexachat.application.service.block;

import org.hexachat.application.port.in.block.BlockUserUseCase;
import org.hexachat.application.port.out.BlockRepository;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.user.UserId;

/** Notes a block, also one that is there already, and has every connection go by it: who asks again may have failed half way. */
public final class BlockUserService implements BlockUserUseCase {

    private final BlockRepository blocks;
    private final LiveConnections connections;
    private final Clock clock;

    public BlockUserService(BlockRepository blocks, LiveConnections connections, Clock clock) {
        this.blocks = blocks;
        this.connections = connections;
        this.clock = clock;
    }

    @Override
    public void block(Command command) {
        if (command.user().equals(command.caller().id())) {
            throw new ChatException(ErrorCode.BLOCK_SELF);
        }
        UserId blocker = command.caller().id();
        blocks.add(blocker, command.user(), clock.now());
        connections.withhold(blocker, () -> blocks.blockedBy(blocker));
    }
}
