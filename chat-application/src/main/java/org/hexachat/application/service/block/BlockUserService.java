package org.hexachat.application.service.block;

import org.hexachat.application.port.in.block.BlockUserUseCase;
import org.hexachat.application.port.out.BlockRepository;
import org.hexachat.application.port.out.Clock;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/** Notes a block. */
public final class BlockUserService implements BlockUserUseCase {

    private final BlockRepository blocks;
    private final Clock clock;

    public BlockUserService(BlockRepository blocks, Clock clock) {
        this.blocks = blocks;
        this.clock = clock;
    }

    @Override
    public void block(Command command) {
        if (command.user().equals(command.caller().id())) {
            throw new ChatException(ErrorCode.BLOCK_SELF);
        }
        blocks.add(command.caller().id(), command.user(), clock.now());
    }
}
