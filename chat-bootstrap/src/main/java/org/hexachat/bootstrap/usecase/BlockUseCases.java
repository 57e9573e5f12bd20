package org.hexachat.bootstrap.usecase;

import org.hexachat.application.port.in.block.BlockUserUseCase;
import org.hexachat.application.port.in.block.ListBlocksUseCase;
import org.hexachat.application.port.in.block.ReadBlocksUseCase;
import org.hexachat.application.port.in.block.UnblockUserUseCase;
import org.hexachat.application.port.out.BlockRepository;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.service.block.BlockUserService;
import org.hexachat.application.service.block.ListBlocksService;
import org.hexachat.application.service.block.ReadBlocksService;
import org.hexachat.application.service.block.UnblockUserService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of blocks. */
@Configuration(proxyBeanMethods = false)
class BlockUseCases {

    @Bean
    BlockUserUseCase blockUser(BlockRepository blocks, LiveConnections connections, Clock clock) {
        return new BlockUserService(blocks, connections, clock);
    }

    @Bean
    UnblockUserUseCase unblockUser(BlockRepository blocks, LiveConnections connections) {
        return new UnblockUserService(blocks, connections);
    }

    @Bean
    ListBlocksUseCase listBlocks(BlockRepository blocks) {
        return new ListBlocksService(blocks);
    }

    @Bean
    ReadBlocksUseCase readBlocks(BlockRepository blocks) {
        return new ReadBlocksService(blocks);
    }
}
