package org.hexachat.adapter.rest.v1.block;

import java.util.Optional;
import org.hexachat.adapter.rest.v1.block.wire.BlockList;
import org.hexachat.adapter.rest.v1.block.wire.BlockView;
import org.hexachat.adapter.rest.v1.input.Page;
import org.hexachat.adapter.rest.v1.input.QueryFields;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.view.UserRefs;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.block.BlockUserUseCase;
import org.hexachat.application.port.in.block.ListBlocksUseCase;
import org.hexachat.application.port.in.block.UnblockUserUseCase;
import org.hexachat.domain.block.Block;
import org.hexachat.domain.user.UserId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** From whom one does not want to hear. */
@RestController
@RequestMapping(path = "/api/v1/account/blocks", produces = MediaType.APPLICATION_JSON_VALUE)
final class BlockController {
    private final ListBlocksUseCase list;
    private final BlockUserUseCase block;
    private final UnblockUserUseCase unblock;

    BlockController(ListBlocksUseCase list, BlockUserUseCase block, UnblockUserUseCase unblock) {
        this.list = list;
        this.block = block;
        this.unblock = unblock;
    }

    @GetMapping
    BlockList list(
            @AuthenticationPrincipal Caller caller,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> after) {
        QueryFields fields = new QueryFields();
        int wanted = fields.limit(limit);
        Optional<UserId> from = fields.id("after", after).map(UserId::new);
        fields.throwIfAnyIsWrong();
        Page<BlockView> page = Page.forwards(
                        list.list(new ListBlocksUseCase.Query(caller, from, Page.toAsk(wanted))),
                        wanted,
                        found -> found.user().id().value().toString())
                .map(BlockController::view);
        return new BlockList(page.items(), page.next().orElse(null));
    }

    @PutMapping("/{user}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void block(@AuthenticationPrincipal Caller caller, @PathVariable String user) {
        block.block(new BlockUserUseCase.Command(caller, ResourceId.ofUser(user)));
    }

    @DeleteMapping("/{user}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unblock(@AuthenticationPrincipal Caller caller, @PathVariable String user) {
        unblock.unblock(new UnblockUserUseCase.Command(caller, ResourceId.ofUser(user)));
    }

    private static BlockView view(Block block) {
        return new BlockView(UserRefs.of(block.user()), block.at());
    }
}
