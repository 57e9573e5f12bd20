package org.hexachat.testkit.wrong;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.out.BanRepository;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.room.Ban;
import org.hexachat.domain.user.Username;
import org.hexachat.testkit.contract.BanRepositoryContract;
import org.hexachat.testkit.contract.RoomLogContract;
import org.hexachat.testkit.contract.Storage;

/** Bans that keep nobody out, or cannot be found. */
final class WrongBans {
    private WrongBans() {}

    @CaughtBy("who_is_banned_cannot_join_and_leaves_no_hole_by_trying")
    static final class PutsOutAndLetsInAgain extends RoomLogContract {
        private final Storage storage = RoomLogOver.store(right -> new RoomLogOver(right) {
            @Override
            public RoomLog.AppendOutcome append(PendingEvent pending) {
                RoomLog.AppendOutcome outcome = right.append(pending);
                if (pending.change() instanceof RoomChange.MemberBanned(var member)) {
                    right.append(new PendingEvent(
                            pending.room(), pending.actor(), pending.at(), new RoomChange.MemberUnbanned(member)));
                }
                return outcome;
            }
        });

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @CaughtBy("lists_the_banned_page_by_page_in_the_order_of_their_identifiers")
    static final class BeginsEveryPageOfBansAnew extends Wrong {
        @Override
        BanRepository over(BanRepository right) {
            return (room, after, limit) -> right.bansOf(room, Optional.empty(), limit);
        }
    }

    @CaughtBy("deleted_accounts_keep_their_bans_without_their_names")
    static final class ForgetsDeletedAccounts extends Wrong {
        @Override
        BanRepository over(BanRepository right) {
            return (room, after, limit) -> right.bansOf(room, after, limit).stream()
                    .filter(ban -> !ban.user().name().equals(Username.DELETED))
                    .toList();
        }
    }

    @CaughtBy("a_ban_says_who_by_whom_and_when_until_it_is_lifted")
    static final class TakesTheBannedForTheModerator extends Wrong {
        @Override
        BanRepository over(BanRepository right) {
            return (room, after, limit) -> {
                List<Ban> bans = right.bansOf(room, after, limit);
                return bans.stream()
                        .map(ban -> new Ban(ban.user(), ban.user(), ban.at()))
                        .toList();
            };
        }
    }

    private abstract static class Wrong extends BanRepositoryContract {
        private final Storage storage = new StorageOver() {
            @Override
            public BanRepository bans() {
                return over(super.bans());
            }
        };

        abstract BanRepository over(BanRepository right);

        @Override
        protected Storage storage() {
            return storage;
        }
    }
}
