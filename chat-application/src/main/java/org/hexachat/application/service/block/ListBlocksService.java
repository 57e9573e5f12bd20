package org.hexachat.application.service.block;

import java.util.List;
import org.hexachat.application.port.in.block.ListBlocksUseCase;
import org.hexachat.application.port.out.BlockRepository;
import org.hexachat.domain.block.Block;

/** Lists the blocks of the caller. */
public final class ListBlocksService implements ListBlocksUseCase {

    private final BlockRepository blocks;

    public ListBlocksService(BlockRepository blocks) {
        this.blocks = blocks;
    }

    @Override
    public List<Block> list(Query query) {
        return blocks.list(query.caller().id(), query.after(), query.limit());
    }
}
