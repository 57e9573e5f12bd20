package org.hexachat.testkit.wrong;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexachat.application.port.out.BlockRepository;
import org.hexachat.domain.block.Block;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.contract.BlockRepositoryContract;
import org.hexachat.testkit.contract.Storage;

/** Blocks that are not those that were made. */
final class WrongBlocks {
    private WrongBlocks() {}

    @CaughtBy("a_block_is_of_one_person_by_one_person_until_it_is_removed")
    static final class BlocksBothWays extends Wrong {
        @Override
        BlockRepository over(BlockRepository right) {
            return new BlockRepositoryOver(right) {
                @Override
                public void add(UserId blocker, UserId blocked, Instant at) {
                    right.add(blocker, blocked, at);
                    right.add(blocked, blocker, at);
                }
            };
        }
    }

    @CaughtBy("a_block_that_is_there_already_stays_as_it_is")
    static final class DatesABlockAnew extends Wrong {
        @Override
        BlockRepository over(BlockRepository right) {
            return new BlockRepositoryOver(right) {
                @Override
                public void add(UserId blocker, UserId blocked, Instant at) {
                    right.remove(blocker, blocked);
                    right.add(blocker, blocked, at);
                }
            };
        }
    }

    @CaughtBy("finds_the_blocked_among_some_people")
    static final class FindsEverybodyWhomSomebodyBlocks extends Wrong {
        @Override
        BlockRepository over(BlockRepository right) {
            return new BlockRepositoryOver(right) {
                @Override
                public Set<UserId> blockedAmong(UserId blocker, Collection<UserId> people) {
                    return right.blockedBy(blocker);
                }
            };
        }
    }

    @CaughtBy("lists_the_blocked_page_by_page_in_the_order_of_their_identifiers")
    static final class BeginsEveryPageOfBlocksAnew extends Wrong {
        @Override
        BlockRepository over(BlockRepository right) {
            return new BlockRepositoryOver(right) {
                @Override
                public List<Block> list(UserId blocker, Optional<UserId> after, int limit) {
                    return right.list(blocker, Optional.empty(), limit);
                }
            };
        }
    }

    @CaughtBy("nobody_is_blocked_who_has_no_account_and_nobody_blocks_without_one")
    static final class TakesAnybodyForSomebody extends Wrong {
        @Override
        BlockRepository over(BlockRepository right) {
            return new BlockRepositoryOver(right) {
                @Override
                public void add(UserId blocker, UserId blocked, Instant at) {
                    try {
                        right.add(blocker, blocked, at);
                    } catch (ChatException refused) {
                        if (refused.code() != ErrorCode.USER_NOT_FOUND) {
                            throw refused;
                        }
                    }
                }
            };
        }
    }

    @CaughtBy("forgets_the_blocks_by_a_person_and_those_of_that_person")
    static final class ForgetsOwnBlocksAlone extends Wrong {
        @Override
        BlockRepository over(BlockRepository right) {
            return new BlockRepositoryOver(right) {
                @Override
                public void forget(UserId user) {
                    right.blockedBy(user).forEach(blocked -> right.remove(user, blocked));
                }
            };
        }
    }

    @CaughtBy("the_number_of_blocks_is_bounded_also_in_a_race")
    static final class MakesRoomForOneMore extends Wrong {
        @Override
        BlockRepository over(BlockRepository right) {
            return new BlockRepositoryOver(right) {
                @Override
                public void add(UserId blocker, UserId blocked, Instant at) {
                    Set<UserId> known = right.blockedBy(blocker);
                    if (known.size() == Block.MAX_PER_USER) {
                        right.remove(blocker, known.iterator().next());
                    }
                    right.add(blocker, blocked, at);
                }
            };
        }
    }

    private abstract static class Wrong extends BlockRepositoryContract {
        private final Storage storage = new StorageOver() {
            @Override
            public BlockRepository blocks() {
                return over(super.blocks());
            }
        };

        abstract BlockRepository over(BlockRepository right);

        @Override
        protected Storage storage() {
            return storage;
        }
    }
}
