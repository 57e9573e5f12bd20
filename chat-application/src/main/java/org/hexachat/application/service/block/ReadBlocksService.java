package org.hexachat.application.service.block;

import java.util.Set;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.block.ReadBlocksUseCase;
import org.hexachat.application.port.out.BlockRepository;
import org.hexachat.domain.user.UserId;

/** Reads all blocks of the caller. */
public final class ReadBlocksService implements ReadBlocksUseCase {

    private final BlockRepository blocks;

    public ReadBlocksService(BlockRepository blocks) {
        this.blocks = blocks;
    }

    @Override
    public Set<UserId> blockedBy(Caller caller) {
        return blocks.blockedBy(caller.id());
    }
}
