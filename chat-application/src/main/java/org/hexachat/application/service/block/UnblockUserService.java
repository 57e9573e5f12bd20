package org.hexachat.application.service.block;

import org.hexachat.application.port.in.block.UnblockUserUseCase;
import org.hexachat.application.port.out.BlockRepository;

/** Lifts a block. */
public final class UnblockUserService implements UnblockUserUseCase {

    private final BlockRepository blocks;

    public UnblockUserService(BlockRepository blocks) {
        this.blocks = blocks;
    }

    @Override
    public void unblock(Command command) {
        blocks.remove(command.caller().id(), command.user());
    }
}
