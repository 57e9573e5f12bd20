package org.hexachat.bootstrap.usecase;

import org.hexachat.application.port.in.block.BlockUserUseCase;
import org.hexachat.application.port.in.block.ListBlocksUseCase;
import org.hexachat.application.port.in.block.UnblockUserUseCase;
import org.hexachat.application.port.out.BlockRepository;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.service.block.BlockUserService;
import org.hexachat.application.service.block.ListBlocksService;
import org.hexachat.application.service.block.UnblockUserService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of blocks. */
@Configuration(proxyBeanMethods = false)
class BlockUseCases {

    @Bean
    BlockUserUseCase blockUser(BlockRepository blocks, Clock clock) {
        return new BlockUserService(blocks, clock);
    }

    @Bean
    UnblockUserUseCase unblockUser(BlockRepository blocks) {
        return new UnblockUserService(blocks);
    }

    @Bean
    ListBlocksUseCase listBlocks(BlockRepository blocks) {
        return new ListBlocksService(blocks);
    }
}
